<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Where to start</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keychain only, never in files or logs. Adding an account does not touch servers that are running.</source>
        <translation>密钥只存进系统钥匙串，不写入文件和日志。添加账号不会影响正在运行的服务器。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙箱</translation>
    </message>
    <message>
        <source>A merchant simulated on this computer with 100 days of bills. Nothing you do here can go wrong.</source>
        <translation>本机模拟的商户：100 天账单，可以随便试。</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙箱</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>不联网</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Official account, merchant account, or both. Have the AppSecret, the API keys and the merchant certificate at hand.</source>
        <translation>公众号、商户号，或两者都有。手边准备 AppSecret、API 密钥和商户证书。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Drop merchant files here</source>
        <translation>把商户文件拖到这里</translation>
    </message>
    <message>
        <source>Drop your merchant files here: each is recognised, and what is missing is said</source>
        <translation>把商户文件拖到这里，会认出每个文件是什么、还缺什么</translation>
    </message>
    <message>
        <source>How to get these files</source>
        <translation>怎样取得这些文件</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wego::app</name>
    <message>
        <source>Desk for WeChat merchants</source>
        <translation>微信商户工作台</translation>
    </message>
    <message>
        <source>Keep all data, settings and caches in this folder.</source>
        <translation>数据、设置和缓存都放在这个文件夹。</translation>
    </message>
    <message>
        <source>Open the embedded sandbox at once.</source>
        <translation>启动后直接打开内置沙箱。</translation>
    </message>
    <message>
        <source>Room to begin with.</source>
        <translation>先打开的房间。</translation>
    </message>
    <message>
        <source>zh_CN, en or system; remembered.</source>
        <translation>zh_CN、en 或 system；会记住。</translation>
    </message>
    <message>
        <source>light, dark or system; remembered.</source>
        <translation>light、dark 或 system；会记住。</translation>
    </message>
    <message>
        <source>Write a picture of the window when all is loaded, and quit.</source>
        <translation>全部载入后把窗口存成图片并退出。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>窗口大小，如 1440x900。</translation>
    </message>
    <message>
        <source>Scale of the picture, such as 2.</source>
        <translation>图片的缩放，如 2。</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first paint, and quit.</source>
        <translation>输出到首次绘制的毫秒数并退出。</translation>
    </message>
    <message>
        <source>There is no such language or theme.</source>
        <translation>没有这种语言或主题。</translation>
    </message>
    <message>
        <source>A size is written as 1440x900.</source>
        <translation>大小写成 1440x900。</translation>
    </message>
    <message>
        <source>What the picture shows: %1.</source>
        <translation>图片的内容：%1。</translation>
    </message>
    <message>
        <source>There is no such scene.</source>
        <translation>没有这个画面。</translation>
    </message>
</context>
<context>
    <name>wego::app::CommandLine</name>
    <message>
        <source>Password of the secrets file</source>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>Password of the new secrets file</source>
        <translation>新密钥文件的密码</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再输入一次密码</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>wego::app::Desk</name>
    <message>
        <source>Password of the secrets file</source>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>Secrets are kept in an encrypted file. Its password:</source>
        <translation>密钥存在加密文件里。文件的密码：</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
</context>
<context>
    <name>wego::app::SandboxServeCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 应为 %2 到 %3 的数。</translation>
    </message>
    <message>
        <source>Stand in for WeChat on this computer, with a merchant of its own.</source>
        <translation>在这台电脑上模拟微信和一个商户。</translation>
    </message>
    <message>
        <source>Port of the official account&apos;s interface; 0 takes any.</source>
        <translation>公众号接口的端口；0 为任意。</translation>
    </message>
    <message>
        <source>Port of WeChat Pay; 0 takes any.</source>
        <translation>微信支付的端口；0 为任意。</translation>
    </message>
    <message>
        <source>Speak https with a certification authority made for it.</source>
        <translation>使用 https，证书由专门生成的颁发机构签发。</translation>
    </message>
    <message>
        <source>Folder for keys and the account&apos;s files; without it a temporary one.</source>
        <translation>存放密钥和账号文件的文件夹；不写时用临时文件夹。</translation>
    </message>
    <message>
        <source>Orders on an ordinary day, up to 1000000.</source>
        <translation>平常一天的订单数，最多 1000000。</translation>
    </message>
    <message>
        <source>The same number gives the same orders.</source>
        <translation>同一个数得到同样的订单。</translation>
    </message>
    <message>
        <source>Answer 404 for them, as WeChat does for merchants in public-key mode.</source>
        <translation>平台证书接口返回 404，与微信对公钥模式的商户一样。</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND[=VALUE][*COUNT][@PATH] with a kind of %1; may be given again.</source>
        <translation>制造故障：KIND[=VALUE][*COUNT][@PATH]，种类有 %1；可以重复给出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault. There are %2.</source>
        <translation>没有“%1”这种故障。可用 %2。</translation>
    </message>
    <message>
        <source>Followers of the official account, up to 1000000.</source>
        <translation>公众号的关注者数量，最多1000000。</translation>
    </message>
    <message>
        <source>Address that may call the official account; may be given again. Without it everybody may.</source>
        <translation>允许调用公众号接口的地址，可多次给出；不给则不限制。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountAddCommand</name>
    <message>
        <source>Add an account; its secrets go into the keychain.</source>
        <translation>添加账号，密钥存进钥匙串。</translation>
    </message>
    <message>
        <source>A name for the account.</source>
        <translation>账号的名称。</translation>
    </message>
    <message>
        <source>Give the account one name: wego account add NAME.</source>
        <translation>给账号一个名称：wego account add NAME。</translation>
    </message>
    <message>
        <source>Careful: %1 is asked without encryption.</source>
        <translation>注意：与 %1 的通信不加密。</translation>
    </message>
    <message>
        <source>Secrets are not shown while you type. Enter alone leaves one out.</source>
        <translation>输入密钥时不显示。直接按 Enter 跳过这一项。</translation>
    </message>
    <message>
        <source>Password of the p12 file (Enter: the merchant number)</source>
        <translation>p12 文件的密码（直接按 Enter：商户号）</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>已添加“%1”（%2）。</translation>
    </message>
    <message>
        <source>&quot;wego account test %1&quot; tries it.</source>
        <translation>用“wego account test %1”测试连接。</translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation>API 密钥（V2）</translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation>APIv3 密钥</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountExportCommand</name>
    <message>
        <source>Write the settings of accounts as JSON, without any secret.</source>
        <translation>把账号设置写成 JSON，不含密钥。</translation>
    </message>
    <message>
        <source>Accounts; without a name all of them.</source>
        <translation>账号；不写名称时为全部。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>要写的文件，- 为标准输出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written. Secrets are not in it.</source>
        <translation>
            <numerusform>已写出 %Ln 个账号，不含密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountImportCommand</name>
    <message>
        <source>Read what &quot;account export&quot; wrote; secrets are given anew.</source>
        <translation>读取“account export”写出的文件，密钥要重新给。</translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation>文件；- 为标准输入。</translation>
    </message>
    <message>
        <source>Name one file: wego account import FILE.</source>
        <translation>指定一个文件：wego account import FILE。</translation>
    </message>
    <message>
        <source>Standard input can hold the accounts or the secrets, not both.</source>
        <translation>标准输入只能给账号或密钥，不能两者都给。</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>已添加“%1”（%2）。</translation>
    </message>
    <message>
        <source>Updated &quot;%1&quot;; its secrets stay.</source>
        <translation>已更新“%1”，密钥不变。</translation>
    </message>
    <message>
        <source>Only this account of the file.</source>
        <translation>只导入文件中的这个账号。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the file.</source>
        <translation>文件中没有账号“%1”。</translation>
    </message>
    <message>
        <source>These accounts are new here: %1. Secrets belong to one account, so import them one by one with --only NAME.</source>
        <translation>这些账号在本机是新的：%1。密钥只属于一个账号，请用 --only NAME 逐个导入。</translation>
    </message>
    <message>
        <source>--%1 is for a new account, and none in the file is new. An account that exists keeps its secrets.</source>
        <translation>--%1 只用于新账号，而文件中没有新账号。已有的账号保留原来的密钥。</translation>
    </message>
    <message>
        <source>This changes whom an account talks to, or which key it trusts. Do it?</source>
        <translation>这会改变账号连接的地址或信任的公钥。要继续吗？</translation>
    </message>
    <message>
        <source>Nothing imported.</source>
        <translation>没有导入。</translation>
    </message>
    <message>
        <source>Nothing imported: this changes whom an account talks to, or which key it trusts. Without a terminal give --yes.</source>
        <translation>没有导入：这会改变账号连接的地址或信任的公钥。没有终端时请加 --yes。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountListCommand</name>
    <message>
        <source>List the accounts.</source>
        <translation>列出账号。</translation>
    </message>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation>还没有账号。用“wego account add NAME”添加。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountOptions</name>
    <message>
        <source>AppID of the official account: wx and 16 digits.</source>
        <translation>公众号的 AppID：wx 加 16 位。</translation>
    </message>
    <message>
        <source>Merchant number.</source>
        <translation>商户号。</translation>
    </message>
    <message>
        <source>Sub-merchant number, for service providers.</source>
        <translation>子商户号，服务商使用。</translation>
    </message>
    <message>
        <source>Another host for the official account&apos;s interface.</source>
        <translation>公众号接口的其他地址。</translation>
    </message>
    <message>
        <source>Another host for WeChat Pay.</source>
        <translation>微信支付接口的其他地址。</translation>
    </message>
    <message>
        <source>An additional certification authority (PEM).</source>
        <translation>另外信任的证书颁发机构（PEM）。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without a password.</source>
        <translation>http://host:port 或 socks5://host:port，不带密码。</translation>
    </message>
    <message>
        <source>Merchant certificate, apiclient_cert.pem.</source>
        <translation>商户证书，apiclient_cert.pem。</translation>
    </message>
    <message>
        <source>Merchant key, apiclient_key.pem; read once, kept by the keychain.</source>
        <translation>商户私钥，apiclient_key.pem；只读一次，存进钥匙串。</translation>
    </message>
    <message>
        <source>Both in one file, apiclient_cert.p12.</source>
        <translation>两者在一个文件里，apiclient_cert.p12。</translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s public key, pub_key.pem.</source>
        <translation>微信支付公钥，pub_key.pem。</translation>
    </message>
    <message>
        <source>Its number, PUB_KEY_ID_...</source>
        <translation>公钥 ID，PUB_KEY_ID_...</translation>
    </message>
    <message>
        <source>Read secrets from standard input: a JSON object with app_secret, api_v2_key, api_v3_key, p12_password, push_token, push_aes_key, proxy_password, token_url_header. Without it they are asked on the terminal.</source>
        <translation>从标准输入读取密钥：一个 JSON 对象，可含 app_secret、api_v2_key、api_v3_key、p12_password、push_token、push_aes_key、proxy_password、token_url_header。不用这个选项时在终端里询问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. It begins with %2.</source>
        <translation>“%1”不是地址。地址以 %2 开头。</translation>
    </message>
    <message>
        <source>A password does not belong into an argument, where every program on this computer can read it. Leave it out and give it as proxy_password with --secrets-stdin, or type it when asked.</source>
        <translation>密码不能放在参数里，这台电脑上的每个程序都能读到。去掉它，用 --secrets-stdin 以 proxy_password 给出，或在询问时输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 40 characters.</source>
        <translation>“%1”不能作名称：应为 1 到 40 个字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an AppID: wx and 16 digits 0-9 a-f.</source>
        <translation>“%1”不是 AppID：应为 wx 加 16 位 0-9 a-f。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a merchant number: 8 to 10 digits.</source>
        <translation>“%1”不是商户号：应为 8 到 10 位数字。</translation>
    </message>
    <message>
        <source>An account needs --appid or --mchid, or both.</source>
        <translation>账号需要 --appid 或 --mchid，或两者都有。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>“%1”读不出。</translation>
    </message>
    <message>
        <source>--wechatpay-key and --wechatpay-key-id belong together.</source>
        <translation>--wechatpay-key 和 --wechatpay-key-id 要一起给。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a public key: PUB_KEY_ID_...</source>
        <translation>“%1”不是公钥 ID：应为 PUB_KEY_ID_...</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file, never its content. If that was a real key, change it.</source>
        <translation>--%1 后面是文件名，不是内容。如果那是真的密钥，请更换。</translation>
    </message>
    <message>
        <source>That is not an address. It begins with %1. A password comes in with --secrets-stdin, never in an argument.</source>
        <translation>这不是地址，地址以 %1 开头。密码用 --secrets-stdin 传入，不写在参数里。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountRemoveCommand</name>
    <message>
        <source>Remove an account and its secrets; archived bills stay.</source>
        <translation>移除账号和密钥，已归档的账单保留。</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>账号的名称。</translation>
    </message>
    <message>
        <source>Name one account: wego account remove NAME.</source>
        <translation>指定一个账号：wego account remove NAME。</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; and its secrets.</source>
        <translation>已移除“%1”和密钥。</translation>
    </message>
    <message>
        <source>Nothing removed: this needs a confirmation. Without a terminal give --yes.</source>
        <translation>没有移除：需要确认。没有终端时加 --yes。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its secrets? Archived bills stay.</source>
        <translation>移除“%1”和密钥？已归档的账单保留。</translation>
    </message>
    <message>
        <source>Nothing removed.</source>
        <translation>没有移除。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountShowCommand</name>
    <message>
        <source>Show an account and which secrets it has (their lengths only).</source>
        <translation>显示账号和已有的密钥（只显示位数）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), kept by the keychain</source>
        <translation>
            <numerusform>%Ln 位，存在钥匙串里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountTestCommand</name>
    <message>
        <source>Try keys, connection and signature of an account.</source>
        <translation>测试账号的密钥、连接和签名。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountUseCommand</name>
    <message>
        <source>Make an account the current one.</source>
        <translation>把一个账号设为当前账号。</translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation>账号的名称。</translation>
    </message>
    <message>
        <source>Name one account: wego account use NAME.</source>
        <translation>指定一个账号：wego account use NAME。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the current account.</source>
        <translation>当前账号为“%1”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::BillArchiveCommand</name>
    <message>
        <source>List what is archived, or take in a file from the merchant platform.</source>
        <translation>列出已归档的账单，或收下商户平台下载的文件。</translation>
    </message>
    <message>
        <source>Archive this file as the bill of its day, if it is this merchant&apos;s and adds up.</source>
        <translation>把这个文件归档为当天的账单，须属于这个商户且核对一致。</translation>
    </message>
    <message>
        <source>To take in a file: wego bill archive --import FILE.</source>
        <translation>收下文件：wego bill archive --import FILE。</translation>
    </message>
    <message>
        <source>Nothing is archived. &quot;wego bill download --date DAY&quot; fetches a day.</source>
        <translation>还没有归档的账单。用“wego bill download --date DAY”下载一天。</translation>
    </message>
</context>
<context>
    <name>wego::cli::BillDownloadCommand</name>
    <message>
        <source>Fetch and archive trade bills; archived days are skipped.</source>
        <translation>下载并归档交易账单，已归档的日期跳过。</translation>
    </message>
    <message>
        <source>One day, such as 2026-11-21.</source>
        <translation>一天，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Fetch archived days once more; the earlier file stays.</source>
        <translation>重新下载已归档的日期，以前的文件保留。</translation>
    </message>
    <message>
        <source>Name days by --date, or by --from and --to.</source>
        <translation>用 --date，或用 --from 和 --to 指定日期。</translation>
    </message>
    <message>
        <source>Give either --date, or --from and --to.</source>
        <translation>--date 与 --from、--to 只能用一种。</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>%2 秒后第 %1 次尝试</translation>
    </message>
    <message>
        <source>Downloading bills: %L1 of %L2 days</source>
        <translation>下载账单：第 %L1 / %L2 天</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2, %Ln row(s)</source>
        <translation>
            <numerusform>%1  %2，%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillExportCommand</name>
    <message>
        <source>Write archived bills as CSV; many days become one file.</source>
        <translation>把已归档的账单写成 CSV，多天合为一个文件。</translation>
    </message>
    <message>
        <source>One day; or --from and --to.</source>
        <translation>一天；或用 --from 和 --to。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>要写的文件，- 为标准输出。</translation>
    </message>
    <message>
        <source>Columns in the order wanted, separated by commas: %1; or the header of any other column.</source>
        <translation>按需要的顺序列出各列，用逗号分隔：%1；或其他列的表头。</translation>
    </message>
    <message>
        <source>Language of the header line: zh or en.</source>
        <translation>表头的语言：zh 或 en。</translation>
    </message>
    <message>
        <source>excel (UTF-8 with BOM, opens by double click), gb18030 or rfc4180 (plain, for programs).</source>
        <translation>excel（带 BOM 的 UTF-8，双击打开）、gb18030 或 rfc4180（原样，供程序使用）。</translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation>只要含有这段文字的行。</translation>
    </message>
    <message>
        <source>Give either one day, or --from and --to.</source>
        <translation>给出一天，或用 --from 和 --to，只能用一种。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. There are excel, gb18030 and rfc4180.</source>
        <translation>没有“%1”这种格式。可用 excel、gb18030 和 rfc4180。</translation>
    </message>
    <message>
        <source>--headers is zh or en.</source>
        <translation>--headers 只能是 zh 或 en。</translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation>指定写到哪里：--out FILE，或 --out - 写到标准输出。</translation>
    </message>
    <message>
        <source>Not archived and therefore not in it: %1</source>
        <translation>没有归档，不在文件里：%1</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2</source>
        <translation>正在导出：%L1 / %L2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read were left out.</source>
        <translation>
            <numerusform>%Ln 行读不出，没有写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已把 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillText</name>
    <message>
        <source>in the future</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>今天，还没结束</translation>
    </message>
    <message>
        <source>not ready before 10:00 of the next day</source>
        <translation>未生成，次日 10:00 后可下载</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>已超三个月</translation>
    </message>
    <message>
        <source>no trades</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>核对一致</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>核对不一致</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>line %1: too many cells (%2)</source>
        <translation>第 %1 行：列太多（%2）</translation>
    </message>
    <message>
        <source>line %1: too few cells (%2)</source>
        <translation>第 %1 行：列太少（%2）</translation>
    </message>
    <message>
        <source>line %1: not an amount in %2</source>
        <translation>第 %1 行：%2 不是金额</translation>
    </message>
    <message>
        <source>line %1: not a time in %2</source>
        <translation>第 %1 行：%2 不是时间</translation>
    </message>
    <message>
        <source>line %1: holds a NUL byte</source>
        <translation>第 %1 行：含有 NUL 字节</translation>
    </message>
    <message>
        <source>line %1: far too long</source>
        <translation>第 %1 行：过长</translation>
    </message>
</context>
<context>
    <name>wego::cli::BillTotalsCommand</name>
    <message>
        <source>Add up the archived bills of a span or a month.</source>
        <translation>合计一段时间或一个月的已归档账单。</translation>
    </message>
    <message>
        <source>A whole month, such as 2026-11.</source>
        <translation>一整个月，如 2026-11。</translation>
    </message>
    <message>
        <source>Give either --month, or --from and --to.</source>
        <translation>--month 与 --from、--to 只能用一种。</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>order amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>应结</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净额</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln archived day(s)</source>
        <translation>
            <numerusform>%1 到 %2：已归档 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of it are not archived.</source>
        <translation>
            <numerusform>其中 %Ln 天没有归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of it do not add up.</source>
        <translation>
            <numerusform>其中 %Ln 天核对不一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillVerifyCommand</name>
    <message>
        <source>Compare a bill with its own summary line; exit code 1 if it does not add up.</source>
        <translation>把账单与汇总行核对，不一致时退出码为 1。</translation>
    </message>
    <message>
        <source>Any bill file, or the day of an archived bill.</source>
        <translation>任意账单文件，或已归档账单的日期。</translation>
    </message>
    <message>
        <source>Name one file or one day: wego bill verify FILE-or-DATE.</source>
        <translation>指定一个文件或一天：wego bill verify FILE-or-DATE。</translation>
    </message>
    <message>
        <source>WeChat&apos;s summary</source>
        <translation>汇总行</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>逐行相加</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>总交易单数</translation>
    </message>
    <message>
        <source>There is no summary line to compare with.</source>
        <translation>没有汇总行可以核对。</translation>
    </message>
    <message>
        <source>The bill adds up.</source>
        <translation>账单核对一致。</translation>
    </message>
    <message>
        <source>The bill does not add up.</source>
        <translation>账单核对不一致。</translation>
    </message>
    <message>
        <source>%1  &lt;- differs by %2</source>
        <translation>%1  &lt;- 相差 %2</translation>
    </message>
    <message>
        <source>missing or unreadable</source>
        <translation>没有或读不出</translation>
    </message>
</context>
<context>
    <name>wego::cli::Days</name>
    <message>
        <source>First day, such as 2026-11-01.</source>
        <translation>第一天，如 2026-11-01。</translation>
    </message>
    <message>
        <source>Last day, included; without it the newest one.</source>
        <translation>最后一天，包含在内；不写时为最新的一天。</translation>
    </message>
    <message>
        <source>Kind of bill: ALL, SUCCESS or REFUND.</source>
        <translation>账单种类：ALL、SUCCESS 或 REFUND。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-11-21.</source>
        <translation>“%1”不是日期。写成 2026-11-21。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Write it as 2026-11.</source>
        <translation>“%1”不是月份。写成 2026-11。</translation>
    </message>
    <message>
        <source>The first day is missing: --from 2026-11-01.</source>
        <translation>缺少第一天：--from 2026-11-01。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>第一天在最后一天之后。</translation>
    </message>
    <message>
        <source>At most %1 days at a time.</source>
        <translation>一次最多 %1 天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of bill. There are ALL, SUCCESS and REFUND.</source>
        <translation>没有“%1”这种账单。可用 ALL、SUCCESS 和 REFUND。</translation>
    </message>
</context>
<context>
    <name>wego::cli::ExplainCommand</name>
    <message>
        <source>Say what an error code means and what to do.</source>
        <translation>说明错误码的含义和做法。</translation>
    </message>
    <message>
        <source>Such as 40164, SIGN_ERROR or wego.clock-off.</source>
        <translation>如 40164、SIGN_ERROR 或 wego.clock-off。</translation>
    </message>
    <message>
        <source>Give one code: wego explain CODE.</source>
        <translation>给出一个错误码：wego explain CODE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue.</source>
        <translation>没有收录“%1”。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在怎么做：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Did you mean &quot;%2&quot;?</source>
        <translation>没有收录“%1”。是不是“%2”？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wego::cli::NamedAccountCommand</name>
    <message>
        <source>Without it the current account.</source>
        <translation>不写时为当前账号。</translation>
    </message>
</context>
<context>
    <name>wego::cli::Output</name>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在怎么做：%1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
</context>
<context>
    <name>wego::cli::Runner</name>
    <message>
        <source>Use this account instead of the current one.</source>
        <translation>用这个账号代替当前账号。</translation>
    </message>
    <message>
        <source>Print JSON: one object, or one object a line.</source>
        <translation>输出 JSON：一个对象，或每行一个对象。</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>只输出结果和错误。</translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation>所有确认都回答“是”。</translation>
    </message>
    <message>
        <source>Keep all data, settings and caches in this folder.</source>
        <translation>数据、设置和缓存都放在这个文件夹。</translation>
    </message>
    <message>
        <source>Keep secrets in this encrypted file instead of the system&apos;s keychain; remembered.</source>
        <translation>密钥存在这个加密文件里，不用系统钥匙串；会记住。</translation>
    </message>
    <message>
        <source>Read the password of the encrypted file from the first line of standard input.</source>
        <translation>从标准输入的第一行读取加密文件的密码。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示这份帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: wego [options] noun verb [options of the verb]</source>
        <translation>用法：wego [选项] 对象 动作 [动作的选项]</translation>
    </message>
    <message>
        <source>Desk for WeChat merchants: the same services as the window.</source>
        <translation>微信商户工作台：与窗口程序做同样的事。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;wego noun verb --help&quot; shows the options of a verb.</source>
        <translation>用“wego 对象 动作 --help”查看动作的选项。</translation>
    </message>
    <message>
        <source>Usage: wego %1 verb [options]</source>
        <translation>用法：wego %1 动作 [选项]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>动作：</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>&quot;wego --help&quot; lists all commands.</source>
        <translation>用“wego --help”列出所有命令。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot &quot;%2&quot;.</source>
        <translation>“%1”没有动作“%2”。</translation>
    </message>
    <message>
        <source>Secrets are never taken from arguments, where every program on this computer can read them: &quot;--%1&quot; is refused.
Give them as JSON with --secrets-stdin, or leave them out to be asked on the terminal. If that was a real secret, change it.</source>
        <translation>不从参数取密钥，这台电脑上的每个程序都能读到参数：已拒绝“--%1”。
用 --secrets-stdin 以 JSON 给出，或不写，在终端里询问时输入。如果那是真的密钥，请更换。</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; shows all options.</source>
        <translation>用“%1 --help”查看所有选项。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有命令“%1”。是不是“%2”？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>“%1”没有“%2”这个动作。是不是“%3”？</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <translation>%1 是不是“%2”？</translation>
    </message>
</context>
<context>
    <name>wego::cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <comment>a question on the terminal</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>wego::cli::ServiceCommand</name>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation>还没有账号。用“wego account add NAME”添加。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>没有账号“%1”。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有名为“%1”的账号。是不是“%2”？</translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Official account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>&amp;AppID</source>
        <translation>&amp;AppID</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>wx…</source>
        <translation>wx…</translation>
    </message>
    <message>
        <source>&amp;Merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>App&amp;Secret (optional)</source>
        <translation>App&amp;Secret（可以不填）</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>WeChat Pay public &amp;key ID</source>
        <translation>微信支付公钥 ID</translation>
    </message>
    <message>
        <source>WeChat Pay public key ID</source>
        <translation>微信支付公钥 ID</translation>
    </message>
    <message>
        <source>PUB_KEY_ID_…</source>
        <translation>PUB_KEY_ID_…</translation>
    </message>
    <message>
        <source>A&amp;PI key (V2, optional)</source>
        <translation>A&amp;PI 密钥（V2，可以不填）</translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation>API 密钥（V2）</translation>
    </message>
    <message>
        <source>&amp;Host of WeChat Pay</source>
        <translation>微信支付接口地址</translation>
    </message>
    <message>
        <source>Host of WeChat Pay</source>
        <translation>微信支付接口地址</translation>
    </message>
    <message>
        <source>https://api.mch.weixin.qq.com</source>
        <translation>https://api.mch.weixin.qq.com</translation>
    </message>
    <message>
        <source>Host of the &amp;official account</source>
        <translation>公众号接口地址</translation>
    </message>
    <message>
        <source>Host of the official account</source>
        <translation>公众号接口地址</translation>
    </message>
    <message>
        <source>https://api.weixin.qq.com</source>
        <translation>https://api.weixin.qq.com</translation>
    </message>
    <message>
        <source>Certification a&amp;uthority (PEM file)</source>
        <translation>证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>Certification authority (PEM file)</source>
        <translation>证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>Merchant files</source>
        <translation>商户文件</translation>
    </message>
    <message>
        <source>drop them here, or</source>
        <translation>拖到这里，或</translation>
    </message>
    <message>
        <source>open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open merchant files</source>
        <translation>打开商户文件</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, never into files</source>
        <translation>密钥存进系统钥匙串，不写入文件</translation>
    </message>
    <message>
        <source>Hosts…</source>
        <translation>接口地址…</translation>
    </message>
    <message>
        <source>Show the hosts</source>
        <translation>显示接口地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another account has this name</source>
        <translation>已有账号用了这个名称</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pem *.p12 *.txt)</source>
        <translation>密钥和证书 (*.pem *.p12 *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>The pasted text was taken as a file</source>
        <translation>粘贴的文字已当作文件收下</translation>
    </message>
    <message>
        <source>Pasted as %1</source>
        <comment>field</comment>
        <translation>已粘贴到%1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation>APIv3 密钥</translation>
    </message>
    <message>
        <source>API key (&amp;v3)</source>
        <translation>API&amp;v3 密钥</translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountSwitcher</name>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Add or try one</source>
        <translation>添加或试用</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>账号：%1，%2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙箱</translation>
    </message>
    <message>
        <source>Merchant %1</source>
        <translation>商户号 %1</translation>
    </message>
    <message>
        <source>Account: %1, sandbox, %2</source>
        <translation>账号：%1，沙箱，%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountWords</name>
    <message>
        <source>An AppID begins with wx</source>
        <translation>AppID 以 wx 开头</translation>
    </message>
    <message>
        <source>The ID begins with PUB_KEY_ID_</source>
        <translation>ID 以 PUB_KEY_ID_ 开头</translation>
    </message>
    <message>
        <source>This form is not known</source>
        <translation>格式不对</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>只能是数字</translation>
    </message>
    <message>
        <source>Only digits and the letters a to f behind wx</source>
        <translation>wx 后面只能是数字和字母 a 到 f</translation>
    </message>
    <message>
        <source>Only digits behind PUB_KEY_ID_</source>
        <translation>PUB_KEY_ID_ 后面只能是数字</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>只能是字母和数字</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>AppID</source>
        <translation>AppID</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation>API 密钥（V2）</translation>
    </message>
    <message>
        <source>public key ID</source>
        <translation>公钥 ID</translation>
    </message>
    <message>
        <source>host of the official account</source>
        <translation>公众号接口地址</translation>
    </message>
    <message>
        <source>host of WeChat Pay</source>
        <translation>微信支付接口地址</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>An address like https://api.mch.weixin.qq.com</source>
        <translation>应为 https://api.mch.weixin.qq.com 这样的地址</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>没有填</translation>
    </message>
    <message>
        <source>Blanks at the beginning or end</source>
        <translation>开头或结尾有空格</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>洋红</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>钢灰</translation>
    </message>
    <message>
        <source>Not a file of WeChat Pay</source>
        <translation>不是微信支付的文件</translation>
    </message>
    <message>
        <source>Private key of the merchant</source>
        <translation>商户私钥</translation>
    </message>
    <message>
        <source>Merchant certificate %1, until %2</source>
        <comment>serial, day</comment>
        <translation>商户证书 %1，%2 到期</translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s platform certificate; it is fetched by itself</source>
        <translation>微信支付平台证书，会自动获取</translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s public key</source>
        <translation>微信支付公钥</translation>
    </message>
    <message>
        <source>Merchant certificate and private key, until %1</source>
        <comment>day</comment>
        <translation>商户证书和私钥，%1 到期</translation>
    </message>
    <message>
        <source>Locked: its password is the merchant number as a rule</source>
        <translation>有密码，一般是商户号</translation>
    </message>
    <message>
        <source>A zip file: unpack it and drop the files that it holds</source>
        <translation>zip 文件：解压后把里面的文件拖进来</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Fits the merchant number</source>
        <translation>与商户号一致</translation>
    </message>
    <message>
        <source>Of merchant %1</source>
        <comment>number</comment>
        <translation>属于商户号 %1</translation>
    </message>
    <message>
        <source>Key and certificate are no pair</source>
        <translation>私钥和证书不是一对</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>密钥和证书</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>加密连接</translation>
    </message>
    <message>
        <source>Signature of WeChat Pay</source>
        <translation>微信支付签名</translation>
    </message>
    <message>
        <source>private key file</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too few</source>
        <translation>
            <numerusform>少 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>多 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be %1 characters, %Ln too few</source>
        <translation>
            <numerusform>应为 %1 位，少 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be %1 characters, %Ln too many</source>
        <translation>
            <numerusform>应为 %1 位，多 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation>APIv3 密钥</translation>
    </message>
    <message>
        <source>This is the API key (V2); v3 has a key of its own</source>
        <translation>这是 V2 的 API 密钥，APIv3 另有密钥</translation>
    </message>
</context>
<context>
    <name>wego::gui::AmountPopup</name>
    <message>
        <source>Range of amounts</source>
        <translation>金额范围</translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation>哪个金额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>An amount in yuan, like 12.80</source>
        <translation>以元为单位的金额，如 12.80</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of amounts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>amount</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>amount</comment>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillCalendar</name>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No trades</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>已超三个月</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>上个月（Page Up）</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>回到今天（Home）</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>下个月（Page Down）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>这个月的日期</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillCells</name>
    <message>
        <source>Industrial and Commercial Bank</source>
        <translation>工商银行</translation>
    </message>
    <message>
        <source>Agricultural Bank</source>
        <translation>农业银行</translation>
    </message>
    <message>
        <source>Bank of China</source>
        <translation>中国银行</translation>
    </message>
    <message>
        <source>China Construction Bank</source>
        <translation>建设银行</translation>
    </message>
    <message>
        <source>Bank of Communications</source>
        <translation>交通银行</translation>
    </message>
    <message>
        <source>Postal Savings Bank</source>
        <translation>邮储银行</translation>
    </message>
    <message>
        <source>China Merchants Bank</source>
        <translation>招商银行</translation>
    </message>
    <message>
        <source>China CITIC Bank</source>
        <translation>中信银行</translation>
    </message>
    <message>
        <source>China Everbright Bank</source>
        <translation>光大银行</translation>
    </message>
    <message>
        <source>China Minsheng Bank</source>
        <translation>民生银行</translation>
    </message>
    <message>
        <source>Industrial Bank</source>
        <translation>兴业银行</translation>
    </message>
    <message>
        <source>Shanghai Pudong Development Bank</source>
        <translation>浦发银行</translation>
    </message>
    <message>
        <source>China Guangfa Bank</source>
        <translation>广发银行</translation>
    </message>
    <message>
        <source>Huaxia Bank</source>
        <translation>华夏银行</translation>
    </message>
    <message>
        <source>Ping An Bank</source>
        <translation>平安银行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>WeChat balance and others</source>
        <translation>微信零钱等</translation>
    </message>
    <message>
        <source>%1, debit card</source>
        <translation>%1，借记卡</translation>
    </message>
    <message>
        <source>%1, credit card</source>
        <translation>%1，信用卡</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillColumns</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>WeChat order number</source>
        <translation>微信订单号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>付款银行</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Merchant order</source>
        <translation>商户订单号</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillDaysModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>under a day of the calendar: its bill is not ready yet</comment>
        <translation>稍后</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>day of the calendar, its state</comment>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln row(s), orders %2, settled %3
%4</source>
        <translation>
            <numerusform>%1
%Ln 行，订单金额 %2，应结 %3
%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), orders %2, settled %3, %4</source>
        <comment>spoken: day, rows, sums, state</comment>
        <translation>
            <numerusform>%1，%Ln 行，订单金额 %2，应结 %3，%4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>spoken: day of the calendar, its state</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillDownloads</name>
    <message>
        <source>Download bills</source>
        <translation>下载账单</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
    <message numerus="yes">
        <source>%1 archived from a file, %Ln row(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 账单已从文件归档，%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::BillExports</name>
    <message>
        <source>Export bills</source>
        <translation>导出账单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1, %2 left out because they cannot be read</source>
        <translation>
            <numerusform>%Ln 行已写入 %1，%2 行读不出，没有写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln 行已写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::BillFilterBar</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>交易状态</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>付款银行</translation>
    </message>
    <message numerus="yes">
        <source>Filter in all %n columns</source>
        <translation>
            <numerusform>在全部 %n 列中筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Columns without room are still searched and exported.</source>
        <translation>放不下的列照样可以筛选和导出。</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillHeader</name>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation>账单种类</translation>
    </message>
    <message>
        <source>Kind of bill: %1</source>
        <translation>账单种类：%1</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillTableView</name>
    <message>
        <source>Rows of the bill</source>
        <translation>账单的各行</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示全部字段</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Hide the column %1</source>
        <translation>隐藏“%1”列</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>missing, can be downloaded</source>
        <translation>缺少，可下载</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>已超三个月</translation>
    </message>
    <message>
        <source>no trades</source>
        <translation>无交易</translation>
    </message>
    <message>
        <source>agrees with the summary line</source>
        <translation>与汇总行一致</translation>
    </message>
    <message>
        <source>differs from the summary line</source>
        <translation>与汇总行不一致</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>download failed</source>
        <translation>下载失败</translation>
    </message>
    <message>
        <source>Cannot be read: %1 cells, should be %2</source>
        <translation>读不出：%1 列，应为 %2 列</translation>
    </message>
    <message>
        <source>Cannot be read: no amount in the column %1</source>
        <translation>读不出：“%1”不是金额</translation>
    </message>
    <message>
        <source>Cannot be read: no time in the column %1</source>
        <translation>读不出：“%1”不是时间</translation>
    </message>
    <message>
        <source>Cannot be read: the line holds a NUL byte</source>
        <translation>读不出：这一行含有 NUL 字节</translation>
    </message>
    <message>
        <source>Cannot be read: the line is longer than 1 MiB</source>
        <translation>读不出：这一行超过 1 MiB</translation>
    </message>
    <message>
        <source>Trade bill (all)</source>
        <translation>交易账单（全部）</translation>
    </message>
    <message>
        <source>Trade bill (payments)</source>
        <translation>交易账单（支付）</translation>
    </message>
    <message>
        <source>Trade bill (refunds)</source>
        <translation>交易账单（退款）</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillsRoom</name>
    <message>
        <source>Open bills</source>
        <translation>打开账单</translation>
    </message>
    <message>
        <source>Bills (*.csv *.gz *.gzip *.txt)</source>
        <translation>账单 (*.csv *.gz *.gzip *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Days and comparison</source>
        <translation>日期与核对</translation>
    </message>
    <message>
        <source>Export bills…</source>
        <translation>导出账单…</translation>
    </message>
    <message>
        <source>Download the missing days</source>
        <translation>下载缺少的日期</translation>
    </message>
    <message>
        <source>Show yesterday&apos;s bill</source>
        <translation>显示昨天的账单</translation>
    </message>
    <message>
        <source>Open bill files…</source>
        <translation>打开账单文件…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清空筛选</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Add an account or open the sandbox to see bills.</source>
        <translation>添加账号或打开沙箱后可以看账单。</translation>
    </message>
    <message>
        <source>Will be downloaded when it is ready</source>
        <translation>生成后会自动下载</translation>
    </message>
    <message>
        <source>Download when it is ready</source>
        <translation>生成后自动下载</translation>
    </message>
    <message>
        <source>Open existing files…</source>
        <translation>打开已有的文件…</translation>
    </message>
</context>
<context>
    <name>wego::gui::BillsRoomState</name>
    <message>
        <source>%1: %2</source>
        <comment>day, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <comment>day</comment>
        <translation>%1 无交易</translation>
    </message>
    <message>
        <source>%1 downloaded, differs from its summary line</source>
        <comment>day</comment>
        <translation>%1 账单已下载，核对不一致</translation>
    </message>
    <message>
        <source>This account has no keys for WeChat Pay. Add the merchant number and its keys to fetch bills.</source>
        <translation>这个账号没有微信支付的密钥。加上商户号和密钥后可以下载账单。</translation>
    </message>
    <message>
        <source>No trades on %1.</source>
        <comment>day</comment>
        <translation>%1，没有交易。</translation>
    </message>
    <message>
        <source>WeChat keeps bills for three months only. The bill of %1 can still be downloaded on the merchant platform&apos;s web site; drop the file here to archive it.</source>
        <translation>微信只保留最近三个月的账单。%1 的账单还可以在商户平台网站下载，把文件拖到这里就能归档。</translation>
    </message>
    <message>
        <source>The bill of %1 is being downloaded.</source>
        <comment>day</comment>
        <translation>正在下载 %1 的账单。</translation>
    </message>
    <message>
        <source>The bill of %1 has not been downloaded yet.</source>
        <comment>day</comment>
        <translation>%1 的账单还没有下载。</translation>
    </message>
    <message>
        <source>The bill of %1 is made on %2 at %3.</source>
        <comment>day, day, time</comment>
        <translation>%1 的账单 %2 %3 后生成。</translation>
    </message>
    <message>
        <source>Download this day</source>
        <translation>下载这一天</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Download %n missing day(s)</source>
        <translation>
            <numerusform>下载缺少的 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>This bill has no summary line, so nothing proves that it is complete.</source>
        <translation>这份账单没有汇总行，无法证明它完整。</translation>
    </message>
    <message>
        <source>The summary line counts %1 rows, the bill has %2. The file is kept as received.</source>
        <translation>汇总行为 %1 行，账单有 %2 行。原文按收到的样子保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the summary line. The file is kept as received.</source>
        <translation>
            <numerusform>%n 项与汇总行不一致。原文按收到的样子保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the figure of the summary line cannot be read.</source>
        <comment>name of a sum</comment>
        <translation>汇总行的%1读不出。</translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan less than the summary line, probably because of row %3. The file is kept as received.</source>
        <translation>%1逐行相加比汇总行少 %2 元，可能在第 %3 行。原文按收到的样子保留。</translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan more than the summary line, probably because of row %3. The file is kept as received.</source>
        <translation>%1逐行相加比汇总行多 %2 元，可能在第 %3 行。原文按收到的样子保留。</translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan less than the summary line. The file is kept as received.</source>
        <translation>%1逐行相加比汇总行少 %2 元。原文按收到的样子保留。</translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan more than the summary line. The file is kept as received.</source>
        <translation>%1逐行相加比汇总行多 %2 元。原文按收到的样子保留。</translation>
    </message>
    <message>
        <source>Show only row %1</source>
        <translation>只看第 %1 行</translation>
    </message>
    <message>
        <source>Download again and compare</source>
        <translation>重新下载并比较</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>最近三个月</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s), %2</source>
        <comment>dates, days, duration</comment>
        <translation>
            <numerusform>%1，%n 天，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) downloaded</source>
        <translation>
            <numerusform>已下载 %n 天的账单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) downloaded, then %1: %2</source>
        <comment>day, what went wrong</comment>
        <translation>
            <numerusform>已下载 %n 天的账单，停在 %1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 downloaded, %Ln row(s) verified</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 账单已下载，%Ln 行核对一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read. They stand in their place and count in no sum.</source>
        <translation>
            <numerusform>%Ln 行读不出，原样留在表里，不计入合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read, so the sums cannot agree. The file is kept as received.</source>
        <translation>
            <numerusform>%Ln 行读不出，合计无法一致。原文按收到的样子保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest day</source>
        <translation>只要最新一天</translation>
    </message>
</context>
<context>
    <name>wego::gui::CheckListPopup</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>wego::gui::ColourPicker</name>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>wego::gui::CommandField</name>
    <message>
        <source>Search or run</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Search or run  Ctrl+K</source>
        <translation>搜索或命令  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>wego::gui::CommandPalette</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter run   Esc close</source>
        <translation>↑↓ 选择   Enter 执行   Esc 关闭</translation>
    </message>
    <message>
        <source>Dates and error codes work too</source>
        <translation>也可输入日期或错误码</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的结果</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionSteps</name>
    <message>
        <source>Trying</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>没有测试</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is off by %Ln second(s)</source>
        <translation>
            <numerusform>本机时钟相差 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::EmptyBills</name>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>WeChat keeps bills for the last three months only. Once downloaded they stay on this computer, to be filtered, checked and exported off line.</source>
        <translation>微信只保留最近三个月的账单。下载一次后就一直留在这台电脑上，以后可以离线筛选、核对和导出。</translation>
    </message>
    <message>
        <source>Download bills</source>
        <translation>下载账单</translation>
    </message>
    <message>
        <source>Open existing files…</source>
        <translation>打开已有的文件…</translation>
    </message>
    <message>
        <source>CSV and gzip files of the merchant platform can be dropped here too; they are checked before they are archived.</source>
        <translation>也可以把商户平台下载的 CSV 或 gzip 拖到这里，会先核对再归档。</translation>
    </message>
</context>
<context>
    <name>wego::gui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>wego::gui::ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wego::gui::ExportDialog</name>
    <message>
        <source>Export bills</source>
        <translation>导出账单</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>这一天全部</translation>
    </message>
    <message>
        <source>All archived days of the month</source>
        <translation>这个月已归档的全部日期</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All columns, as WeChat gives them</source>
        <translation>全部列，与微信给出的一样</translation>
    </message>
    <message>
        <source>The columns of the table</source>
        <translation>表格里的列</translation>
    </message>
    <message>
        <source>&amp;Header line</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV for Excel (UTF-8)</source>
        <translation>CSV，用于 Excel（UTF-8）</translation>
    </message>
    <message>
        <source>CSV for old Chinese software (GB18030)</source>
        <translation>CSV，用于旧的中文软件（GB18030）</translation>
    </message>
    <message>
        <source>Plain CSV for programs (RFC 4180)</source>
        <translation>原样 CSV，供程序使用（RFC 4180）</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>The %1 row(s) shown</source>
        <translation>
            <numerusform>显示的 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all %2 row(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1，全部 %2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all %n archived day(s) in one file</source>
        <comment>month</comment>
        <translation>
            <numerusform>%1，已归档的 %n 天合为一个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens by double click; long numbers stay complete, formulas stay text.</source>
        <translation>双击就能打开；长号码保持完整，公式只作文字。</translation>
    </message>
    <message>
        <source>Cells exactly as they are, without a byte order mark.</source>
        <translation>单元格原样写出，不带 BOM。</translation>
    </message>
    <message>
        <source>This file exists and is replaced</source>
        <translation>文件已存在，会被替换</translation>
    </message>
    <message>
        <source>A file name is missing</source>
        <translation>还没有文件名</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wego::gui::FilesHelp</name>
    <message>
        <source>How to get these files</source>
        <translation>怎样取得这些文件</translation>
    </message>
    <message>
        <source>Merchant certificate and key</source>
        <translation>商户证书和私钥</translation>
    </message>
    <message>
        <source>On the merchant platform, pay.weixin.qq.com: Account Center, API Security, API certificate. WeChat&apos;s certificate tool saves apiclient_cert.p12, apiclient_cert.pem and apiclient_key.pem. Only the super administrator can apply for them.</source>
        <translation>在商户平台 pay.weixin.qq.com 的“账户中心 → API安全”申请 API 证书。微信的证书工具会保存 apiclient_cert.p12、apiclient_cert.pem 和 apiclient_key.pem。只有超级管理员可以申请。</translation>
    </message>
    <message>
        <source>Public key of WeChat Pay</source>
        <translation>微信支付公钥</translation>
    </message>
    <message>
        <source>On the same page: WeChat Pay public key. Download pub_key.pem and note the key ID next to it, which begins with PUB_KEY_ID_.</source>
        <translation>在同一页的“微信支付公钥”下载 pub_key.pem，并记下旁边以 PUB_KEY_ID_ 开头的公钥 ID。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On the same page: API key (v3), 32 characters that you choose yourself. The platform does not show it again. Do not set a new one while a server uses the old one.</source>
        <translation>在同一页设置 APIv3 密钥，32 位，由自己定。平台以后不再显示。服务器还在用旧密钥时不要重设。</translation>
    </message>
</context>
<context>
    <name>wego::gui::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::FirstStartPage</name>
    <message>
        <source>Opening the sandbox</source>
        <translation>正在打开沙箱</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙箱</translation>
    </message>
</context>
<context>
    <name>wego::gui::JobBar</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
</context>
<context>
    <name>wego::gui::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
</context>
<context>
    <name>wego::gui::JobWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>还要约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>还要约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>还要约 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::MainWindow</name>
    <message>
        <source>The language changes when WegoDesk starts the next time</source>
        <translation>语言在下次启动 WegoDesk 时更换</translation>
    </message>
    <message>
        <source>About WegoDesk</source>
        <translation>关于 WegoDesk</translation>
    </message>
    <message>
        <source>WegoDesk %1</source>
        <translation>WegoDesk %1</translation>
    </message>
    <message>
        <source>A desk for merchants on WeChat. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>微信商户的工作台。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>还有 %n 个任务在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>What was received is kept; the same job goes on from there when it is started again.</source>
        <translation>已收到的数据保留，下次开始同一任务时从那里继续。</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>wego::gui::MerchantFilesList</name>
    <message>
        <source>apiclient_cert.pem and apiclient_key.pem, or apiclient_cert.p12; pub_key.pem</source>
        <translation>apiclient_cert.pem 和 apiclient_key.pem，或 apiclient_cert.p12；pub_key.pem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>file</comment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::MonthTotals</name>
    <message>
        <source>Settled</source>
        <translation>应结</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>month</comment>
        <translation>%1合计</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::NavigationList</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <extracomment>Accessible name of a room in the navigation, %1 is its title</extracomment>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>显示房间名称</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>折叠导航</translation>
    </message>
</context>
<context>
    <name>wego::gui::RowPane</name>
    <message>
        <source>All fields of the row</source>
        <translation>这一行的全部字段</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Unreadable row</source>
        <translation>读不出的行</translation>
    </message>
</context>
<context>
    <name>wego::gui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>wego::gui::SecretEdit</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::ShellActions</name>
    <message>
        <source>Search or run</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>按主按钮</translation>
    </message>
    <message>
        <source>Close what is innermost</source>
        <translation>关闭最里层</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>切换账号</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>打开沙箱</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>折叠导航</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>当前焦点的帮助</translation>
    </message>
    <message>
        <source>About WegoDesk</source>
        <translation>关于 WegoDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>wego::gui::ShellWords</name>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>查看这一天</translation>
    </message>
    <message>
        <source>What the code means and what to do</source>
        <translation>错误码的含义和做法</translation>
    </message>
    <message>
        <source>There is no help on this</source>
        <translation>这里没有帮助</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in the local store</source>
        <translation>
            <numerusform>本地存储 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::SummaryCheck</name>
    <message>
        <source>Settled</source>
        <translation>应结订单金额</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>代金券金额</translation>
    </message>
    <message>
        <source>Coupon refunds</source>
        <translation>充值券退款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Refunds asked</source>
        <translation>申请退款金额</translation>
    </message>
    <message>
        <source>Summary check</source>
        <translation>与汇总行核对</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>No summary line</source>
        <translation>没有汇总行</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总行</translation>
    </message>
    <message>
        <source>Row sum</source>
        <translation>逐行相加</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>总交易单数</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>相差 %1</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1一致</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1不一致</translation>
    </message>
    <message>
        <source>SHA-1 matches · %1</source>
        <comment>time of receipt</comment>
        <translation>SHA-1 一致&#x3000;%1 收到</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 收到</translation>
    </message>
</context>
<context>
    <name>wego::gui::TotalsBar</name>
    <message>
        <source>in yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>应结</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message numerus="yes">
        <source>row(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/ %1 row(s)</source>
        <comment>shown / all rows</comment>
        <translation>
            <numerusform>/ %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) selected</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>行已选中</numerusform>
        </translation>
    </message>
    <message>
        <source>rows, still reading</source>
        <translation>行，正在读取</translation>
    </message>
</context>
</TS>
