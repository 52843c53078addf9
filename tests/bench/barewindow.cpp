// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick W of bench_start: a bare QMainWindow with a menu and an empty table, which says so
// on its standard output when it has been painted once, and leaves. Nothing can show a window of
// this kind faster.
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

class Table final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("shown");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.setCentralWidget(new Table(&window));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
