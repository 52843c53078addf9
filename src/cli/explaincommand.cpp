// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/suggestion.h"
#include "services/errorcatalogue.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString ExplainCommand::summary() const
{
    return tr("Say what an error code means and what to do.");
}

void ExplainCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"CODE"_s, tr("Such as 40164, SIGN_ERROR or wego.clock-off."));
}

void ExplainCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Give one code: wego explain CODE."));
    const QString code = parser.positionalArguments().first();
    const auto language = context().chinese ? services::CatalogueLanguage::Chinese
                                            : services::CatalogueLanguage::English;
    const auto text = context().errors.explainCode(code, language);
    if (!text) {
        const QString nearest = nearestWord(code, context().errors.codes());
        output().warn(nearest.isEmpty()
                ? tr("\"%1\" is not in the catalogue.").arg(code)
                : tr("\"%1\" is not in the catalogue. Did you mean \"%2\"?").arg(code, nearest));
        return finish(ExitCode::Refused);
    }
    if (output().isJson()) {
        output().object({{u"code"_s, text->code}, {u"title"_s, text->title},
            {u"cause"_s, text->cause}, {u"next_step"_s, text->nextStep}});
        return finish(ExitCode::Done);
    }
    output().line(tr("%1: %2").arg(text->code, text->title));
    if (!text->cause.isEmpty())
        output().line(u"  "_s + tr("Why: %1").arg(text->cause));
    if (!text->nextStep.isEmpty())
        output().line(u"  "_s + tr("Now: %1").arg(text->nextStep));
    finish(ExitCode::Done);
}

} // namespace wego::cli
