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
    <message>
        <source>Followers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Official account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>Show this follower</source>
        <translation>打开这位关注者</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Look up this order</source>
        <translation>查询这笔订单</translation>
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
    <message>
        <source>--balance is an amount in yuan, such as 1000.00.</source>
        <translation>--balance 是以元为单位的金额，例如 1000.00。</translation>
    </message>
    <message>
        <source>Customers pay new orders after so many seconds.</source>
        <translation>新订单在多少秒后由顾客自动付款。</translation>
    </message>
    <message>
        <source>Refunds succeed after so many seconds.</source>
        <translation>退款在多少秒后成功。</translation>
    </message>
    <message>
        <source>What refunds are paid from, in yuan.</source>
        <translation>用于退款的账户余额（元）。</translation>
    </message>
    <message>
        <source>Refuse V2 refunds without a client certificate, as --tls does.</source>
        <translation>没有客户端证书的 V2 退款一律拒绝，与 --tls 时相同。</translation>
    </message>
    <message>
        <source>Let something go wrong: KIND[=VALUE][*COUNT][%PERCENT][@PATH] with a kind of %1; may be given again.</source>
        <translation>制造故障：KIND[=VALUE][*COUNT][%PERCENT][@PATH]，种类有 %1；可以重复给出。</translation>
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
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation>请求头 %1 的值</translation>
    </message>
    <message>
        <source>&quot;wego server check %1&quot; tries it.</source>
        <translation>可用“wego server check %1”试一下。</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;, without payments.</source>
        <translation>已添加“%1”，不含支付。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountCheckCommand</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Check keys and certificates without the network: what there is, whether it fits, until when it is valid. Exit code 1 if something does not fit, has expired or ends within 7 days.</source>
        <translation>不联网检查密钥和证书：有哪些、是否匹配、有效期到何时。有不匹配、已过期或 7 天内到期的，退出码为 1。</translation>
    </message>
    <message>
        <source>Accounts; without a name all of them.</source>
        <translation>账号；不写名字则检查全部。</translation>
    </message>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation>还没有账号。用“wego account add NAME”添加。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1，还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the merchant</source>
        <translation>与商户号匹配</translation>
    </message>
    <message>
        <source>Fits the key</source>
        <translation>与密钥匹配</translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s key</source>
        <translation>微信支付公钥</translation>
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
    <message>
        <source>This command takes no names; &quot;wego account show NAME&quot; shows one.</source>
        <translation>此命令不接受名称；用“wego account show 名称”查看一个账号。</translation>
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
    <message>
        <source>Read secrets from standard input: a JSON object with app_secret, api_v2_key, api_v3_key, p12_password, push_token, push_aes_key, proxy_password, token_url_header, access_token. Without it they are asked on the terminal.</source>
        <translation>从标准输入读取密钥：一个 JSON 对象，可含 app_secret、api_v2_key、api_v3_key、p12_password、push_token、push_aes_key、proxy_password、token_url_header、access_token。不给时在终端上询问。</translation>
    </message>
    <message>
        <source>%1:// or %2://</source>
        <translation>%1:// 或 %2://</translation>
    </message>
    <message>
        <source>A user does not belong into this address: it would be kept and exported with the settings. Only a proxy has one.</source>
        <translation>这个地址里不能含用户名：它会随设置一起保存和导出。只有代理可以含用户名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of certificates: PEM, with a line &quot;-----BEGIN CERTIFICATE-----&quot;.</source>
        <translation>“%1”不是证书文件：应为 PEM，含有一行“-----BEGIN CERTIFICATE-----”。</translation>
    </message>
    <message>
        <source>Careful: %1 is asked without encryption.</source>
        <translation>注意：访问 %1 时没有加密。</translation>
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
        <source>Remove &quot;%1&quot; and its secrets? Archived bills stay.</source>
        <translation>移除“%1”和密钥？已归档的账单保留。</translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountSetCommand</name>
    <message>
        <source>Name of the account.</source>
        <translation>账号的名称。</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>新的名称。</translation>
    </message>
    <message>
        <source>Name one account: wego account set NAME.</source>
        <translation>请给出一个账号：wego account set NAME。</translation>
    </message>
    <message>
        <source>Nothing to change. &quot;wego account set --help&quot; shows what can be.</source>
        <translation>没有要修改的内容。“wego account set --help”列出可以修改的项目。</translation>
    </message>
    <message>
        <source>The token itself is missing: give it as access_token with --secrets-stdin.</source>
        <translation>缺少 token 本身：请用 --secrets-stdin 以 access_token 给出。</translation>
    </message>
    <message>
        <source>access_token</source>
        <translation>access_token</translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation>请求头 %1 的值</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <translation>已修改“%1”。</translation>
    </message>
    <message>
        <source>The stored %1 was given for %2, and would go to %3 now. Give another with --secrets-stdin, or an empty one to remove it.</source>
        <translation>已保存的 %1 是为 %2 填写的，现在会发给 %3。请用 --secrets-stdin 另给一个，或给空值以删除它。</translation>
    </message>
    <message>
        <source>Use it there?</source>
        <translation>要用在那里吗？</translation>
    </message>
    <message>
        <source>Change an account: name, hosts, certificate and keys, where its token comes from, how it is paid.</source>
        <translation>修改账号：名称、主机、证书和密钥、token 来源、支付方式。</translation>
    </message>
    <message numerus="yes">
        <source>Merchant certificate %1, valid until %2 (%Ln day(s)).</source>
        <translation>
            <numerusform>商户证书 %1，有效期到 %2（%Ln 天）。</numerusform>
        </translation>
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
    <message>
        <source>on: orders made here cost one fen</source>
        <translation>打开：这里创建的订单一律收 1 分钱</translation>
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
    <name>wego::cli::Confirmation</name>
    <message>
        <source>Nothing done: this needs a confirmation. Without a terminal give --yes.</source>
        <translation>没有执行：需要确认。不在终端上运行时请加 --yes。</translation>
    </message>
    <message>
        <source>Nothing done.</source>
        <translation>没有执行。</translation>
    </message>
    <message>
        <source>Type the amount %1 to confirm</source>
        <translation>请输入金额 %1 以确认</translation>
    </message>
    <message>
        <source>Nothing done: that is not %1.</source>
        <translation>没有执行：输入的不是 %1。</translation>
    </message>
</context>
<context>
    <name>wego::cli::ConnectionOptions</name>
    <message>
        <source>&quot;%1&quot; is no source of tokens: stable, url, pasted or classic.</source>
        <translation>“%1”不是 token 来源：可选 stable、url、pasted 或 classic。</translation>
    </message>
    <message>
        <source>--token-url goes with --token-source url.</source>
        <translation>--token-url 只能与 --token-source url 一起使用。</translation>
    </message>
    <message>
        <source>A user or password does not belong into the address of the token service. Give --token-header NAME, and its value as token_url_header with --secrets-stdin.</source>
        <translation>token 服务的地址里不能有用户名和密码。请用 --token-header 给出请求头的名称，它的值用 --secrets-stdin 以 token_url_header 给出。</translation>
    </message>
    <message>
        <source>--token-url takes an address that begins with https:// or http://.</source>
        <translation>--token-url 需要以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>--token-source url needs --token-url.</source>
        <translation>--token-source url 需要 --token-url。</translation>
    </message>
    <message>
        <source>--token-path must name the place of the token.</source>
        <translation>--token-path 须指明 token 的位置。</translation>
    </message>
    <message>
        <source>--token-header takes the name of a header alone. Its value comes as token_url_header with --secrets-stdin.</source>
        <translation>--token-header 只写请求头的名称，它的值用 --secrets-stdin 以 token_url_header 给出。</translation>
    </message>
    <message>
        <source>--token-expires takes the seconds that the token still has, up to 7200, or a time to come in Beijing, &quot;%1&quot;.</source>
        <translation>--token-expires 可以是 token 剩余的秒数（最多 7200），或将来的北京时间，如“%1”。</translation>
    </message>
    <message>
        <source>--token-source pasted needs --token-expires, and the token as access_token with --secrets-stdin.</source>
        <translation>--token-source pasted 需要 --token-expires，token 用 --secrets-stdin 以 access_token 给出。</translation>
    </message>
    <message>
        <source>--oa-host and --oa-url exclude each other.</source>
        <translation>--oa-host 和 --oa-url 只能给一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of WeChat&apos;s: api, api2, sh, sz or hk.</source>
        <translation>“%1”不是微信的域名：可选 api、api2、sh、sz 或 hk。</translation>
    </message>
    <message>
        <source>--%1 takes 1 to 600 seconds.</source>
        <translation>--%1 可以是 1 到 600 秒。</translation>
    </message>
    <message>
        <source>Where the official account&apos;s token comes from: stable (default), url, pasted or classic. classic ends the token of every other program.</source>
        <translation>公众号 token 的来源：stable（默认）、url、pasted 或 classic。classic 会使其他程序的 token 失效。</translation>
    </message>
    <message>
        <source>The token service, asked with GET.</source>
        <translation>token 服务的地址，用 GET 请求。</translation>
    </message>
    <message>
        <source>Where the token is in its JSON answer: access_token, data.token.</source>
        <translation>token 在返回的 JSON 中的位置：access_token、data.token。</translation>
    </message>
    <message>
        <source>Where its lifetime in seconds is, or the Unix time of its end: expires_in.</source>
        <translation>有效秒数或到期 Unix 时间的位置：expires_in。</translation>
    </message>
    <message>
        <source>A header for the token service; its value is the secret token_url_header.</source>
        <translation>发给 token 服务的请求头；它的值是密钥 token_url_header。</translation>
    </message>
    <message>
        <source>When the pasted token ends: seconds from now, or a time in Beijing.</source>
        <translation>粘贴的 token 何时到期：从现在起的秒数，或北京时间。</translation>
    </message>
    <message>
        <source>Which of WeChat&apos;s hosts: api (default), api2, sh, sz or hk.</source>
        <translation>使用微信的哪个域名：api（默认）、api2、sh、sz 或 hk。</translation>
    </message>
    <message>
        <source>How long to wait for a connection (10).</source>
        <translation>等待连接的秒数（10）。</translation>
    </message>
    <message>
        <source>How long to wait without a single byte (30).</source>
        <translation>没有收到任何数据时等待的秒数（30）。</translation>
    </message>
    <message>
        <source>The classic token ends the token of every other program that uses this account: a web server of yours would stop working each time that one is fetched here, about every two hours. The stable token harms nobody. Use the classic one?</source>
        <translation>普通 access_token 会使其他使用这个公众号的程序的 token 失效：本程序每获取一次（约每两小时），你的网站服务器就会停止工作。稳定版不影响别人。仍要使用普通版吗？</translation>
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
    <name>wego::cli::FollowerFilter</name>
    <message>
        <source>Only those with this tag, by name or number.</source>
        <translation>只要有这个标签的关注者，按名称或编号。</translation>
    </message>
    <message>
        <source>Only those whose openid starts with this text, or whose remark or a tag of whom contains it.</source>
        <translation>只要 openid 以这段文字开头、或备注或标签包含它的关注者。</translation>
    </message>
    <message>
        <source>Only those of this saved segment.</source>
        <translation>只要这个已保存人群里的关注者。</translation>
    </message>
    <message>
        <source>Only those who follow no more.</source>
        <translation>只要已取消关注的人。</translation>
    </message>
    <message>
        <source>Only those on the blacklist.</source>
        <translation>只要黑名单里的人。</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;.</source>
        <translation>没有名为“%1”的人群。</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有名为“%1”的人群。是不是“%2”？</translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation>要查找的文字是空的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Say whom by --search, --tag or --segment.</source>
        <translation>无法理解“%1”。请用 --search、--tag 或 --segment 指明是谁。</translation>
    </message>
</context>
<context>
    <name>wego::cli::FollowerText</name>
    <message>
        <source>[blacklisted]</source>
        <translation>[黑名单]</translation>
    </message>
    <message>
        <source>[missed since %1]</source>
        <translation>[%1 起未在名单中]</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>unionid</source>
        <translation>unionid</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>followed at</source>
        <translation>关注时间</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>关注场景</translation>
    </message>
    <message>
        <source>scene value</source>
        <translation>场景值</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>missed since</source>
        <translation>发现取关</translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupChangeCommand</name>
    <message>
        <source>Make a legacy group.</source>
        <translation>新建旧分组。</translation>
    </message>
    <message>
        <source>Give a legacy group another name.</source>
        <translation>给旧分组改名。</translation>
    </message>
    <message>
        <source>Delete a legacy group; its followers are in none then.</source>
        <translation>删除旧分组；其中的关注者不再属于任何分组。</translation>
    </message>
    <message>
        <source>Tell the legacy group of a follower.</source>
        <translation>查询关注者所在的旧分组。</translation>
    </message>
    <message>
        <source>Move a follower to a legacy group.</source>
        <translation>把关注者移到旧分组。</translation>
    </message>
    <message>
        <source>Whom.</source>
        <translation>对象。</translation>
    </message>
    <message>
        <source>Name or number of the group.</source>
        <translation>分组的名称或编号。</translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation>1 至 30 个字符。</translation>
    </message>
    <message>
        <source>&quot;wego %1 --help&quot; tells what to give.</source>
        <translation>“wego %1 --help”说明需要给出什么。</translation>
    </message>
    <message>
        <source>Delete the group &quot;%1&quot;?</source>
        <translation>要删除分组“%1”吗？</translation>
    </message>
    <message>
        <source>Made the group &quot;%1&quot; with the number %2.</source>
        <translation>已新建分组“%1”，编号 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; now.</source>
        <translation>“%1”现在叫“%2”。</translation>
    </message>
    <message>
        <source>Deleted the group &quot;%1&quot;.</source>
        <translation>已删除分组“%1”。</translation>
    </message>
    <message>
        <source>%1 is in the group &quot;%2&quot; now.</source>
        <translation>%1 现在属于分组“%2”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupListCommand</name>
    <message>
        <source>List the legacy groups; tags have replaced them.</source>
        <translation>列出旧分组；已由标签取代。</translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation>这个命令不带名称。</translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupText</name>
    <message>
        <source>Groups are kept for old accounts: tags have replaced them, see &quot;wego tag&quot;.</source>
        <translation>分组仅为旧账号保留，已由标签取代，见“wego tag”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuCheckCommand</name>
    <message>
        <source>Check a menu file as WeChat would, without sending it.</source>
        <translation>按微信的规则检查菜单文件，不发送。</translation>
    </message>
    <message>
        <source>The menu as JSON; - for standard input.</source>
        <translation>JSON 格式的菜单；- 为标准输入。</translation>
    </message>
    <message>
        <source>Name one file: wego menu check FILE.</source>
        <translation>请写一个文件：wego menu check 文件。</translation>
    </message>
    <message>
        <source>WeChat would accept these menus.</source>
        <translation>微信会接受这些菜单。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuCommand</name>
    <message>
        <source>There is no draft.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>Nothing changes: these menus are live.</source>
        <translation>没有变化：线上已是这些菜单。</translation>
    </message>
    <message numerus="yes">
        <source>Publish this? %Ln call(s); followers see it within minutes.</source>
        <translation>
            <numerusform>发布吗？需要 %Ln 次调用，关注者几分钟内会看到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as version %1.</source>
        <translation>已发布为版本 %1。</translation>
    </message>
    <message>
        <source>The menu that was made in the web console is in force. Publishing replaces it, and it cannot be brought back from here.</source>
        <translation>现在生效的是在公众平台网页上设置的菜单。发布后会替换它，且无法在这里恢复。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuDeleteCommand</name>
    <message>
        <source>Delete all menus, or one conditional menu.</source>
        <translation>删除全部菜单，或一个个性化菜单。</translation>
    </message>
    <message>
        <source>Only the conditional menu of this id.</source>
        <translation>只删除这个 menuid 的个性化菜单。</translation>
    </message>
    <message>
        <source>This command takes no names; --conditional ID names one menu.</source>
        <translation>此命令不接受名称；用 --conditional ID 指定一个菜单。</translation>
    </message>
    <message>
        <source>all menus deleted</source>
        <translation>删除全部菜单</translation>
    </message>
    <message>
        <source>There is no conditional menu %1. &quot;wego menu show&quot; lists them.</source>
        <translation>没有个性化菜单 %1。“wego menu show”会列出它们。</translation>
    </message>
    <message>
        <source>conditional menu %1 deleted</source>
        <translation>删除个性化菜单 %1</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuDiffCommand</name>
    <message>
        <source>Show what changes from one set of menus to another.</source>
        <translation>显示从一组菜单到另一组菜单的变化。</translation>
    </message>
    <message>
        <source>live, draft, a version number, or a file.</source>
        <translation>live、draft、版本号或文件。</translation>
    </message>
    <message>
        <source>The same; what A becomes.</source>
        <translation>同上；A 变成的那一组。</translation>
    </message>
    <message>
        <source>Name two sets of menus: wego menu diff A B.</source>
        <translation>请写两组菜单：wego menu diff A B。</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>两者相同。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuHistoryCommand</name>
    <message>
        <source>List every version of the menus, newest first.</source>
        <translation>列出菜单的所有版本，最新的在前。</translation>
    </message>
    <message>
        <source>At most so many; 20 if not given.</source>
        <translation>最多列出的个数；不写为 20。</translation>
    </message>
    <message>
        <source>This command takes no names; --limit is a number from 1 on.</source>
        <translation>此命令不接受名称；--limit 是不小于 1 的数字。</translation>
    </message>
    <message>
        <source>No menu is known yet: &quot;wego menu show&quot; asks WeChat.</source>
        <translation>还不知道任何菜单：“wego menu show”会向微信查询。</translation>
    </message>
    <message>
        <source>A publication was broken off. &quot;wego menu publish --finish&quot; ends it, &quot;--go-back&quot; takes it back.</source>
        <translation>有一次发布中断了。“wego menu publish --finish”完成它，“--go-back”回到之前。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuMatchCommand</name>
    <message>
        <source>Show the menu that somebody sees.</source>
        <translation>显示某人看到的菜单。</translation>
    </message>
    <message>
        <source>An openid or a WeChat ID.</source>
        <translation>openid 或微信号。</translation>
    </message>
    <message>
        <source>Name one person: wego menu match OPENID.</source>
        <translation>请写一个人：wego menu match OPENID。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuPublishCommand</name>
    <message>
        <source>Publish a menu file; shows what changes and asks first.</source>
        <translation>发布菜单文件；先显示变化并询问。</translation>
    </message>
    <message>
        <source>The menu as JSON; - for standard input.</source>
        <translation>JSON 格式的菜单；- 为标准输入。</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>只显示会有什么变化。</translation>
    </message>
    <message>
        <source>A remark for the history.</source>
        <translation>写入历史的备注。</translation>
    </message>
    <message>
        <source>Finish the publication that was broken off.</source>
        <translation>完成中断的发布。</translation>
    </message>
    <message>
        <source>Go back to what was live before that publication.</source>
        <translation>回到那次发布之前的线上菜单。</translation>
    </message>
    <message>
        <source>Name one file: wego menu publish FILE; or give --finish or --go-back.</source>
        <translation>请写一个文件：wego menu publish 文件；或使用 --finish 或 --go-back。</translation>
    </message>
    <message>
        <source>No publication was broken off.</source>
        <translation>没有中断的发布。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuRollbackCommand</name>
    <message>
        <source>Go back to a version of the history; shows what changes and asks first.</source>
        <translation>回到历史中的一个版本；先显示变化并询问。</translation>
    </message>
    <message>
        <source>A number of wego menu history.</source>
        <translation>“wego menu history”中的版本号。</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>只显示会有什么变化。</translation>
    </message>
    <message>
        <source>Name one version by its number: wego menu rollback VERSION.</source>
        <translation>请写一个版本号：wego menu rollback 版本号。</translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation>回到版本 %1</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuShowCommand</name>
    <message>
        <source>Show the menus: live ones, a version, the draft or a file.</source>
        <translation>显示菜单：线上的、某个版本、草稿或文件。</translation>
    </message>
    <message>
        <source>live (if nothing is named), draft, a version number, or a file.</source>
        <translation>live（不写时的默认值）、draft、版本号或文件。</translation>
    </message>
    <message>
        <source>Name one thing to show: wego menu show [live|draft|VERSION|FILE].</source>
        <translation>请只写一个要显示的对象：wego menu show [live|draft|版本号|文件]。</translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuText</name>
    <message>
        <source>There is no menu.</source>
        <translation>还没有菜单。</translation>
    </message>
    <message>
        <source>Standard menu</source>
        <translation>默认菜单</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>other phones</source>
        <translation>其他手机</translation>
    </message>
    <message>
        <source>Conditional menu without a rule</source>
        <translation>没有条件的个性化菜单</translation>
    </message>
    <message>
        <source>Conditional menu: %1</source>
        <translation>个性化菜单：%1</translation>
    </message>
    <message>
        <source>the phone will cut the name</source>
        <translation>手机上显示不全，名称会被截断</translation>
    </message>
    <message>
        <source>WeChat wants article_view_limited instead of this type</source>
        <translation>微信要求改用 article_view_limited 类型</translation>
    </message>
    <message>
        <source>has fields that this version does not know; they are kept</source>
        <translation>含有本版本不认识的字段，会原样保留</translation>
    </message>
    <message>
        <source>reminder: %1: %2</source>
        <translation>提醒：%1：%2</translation>
    </message>
    <message>
        <source>WeChat would refuse it</source>
        <translation>微信会拒绝</translation>
    </message>
    <message>
        <source> (%L1, at most %L2)</source>
        <translation>（%L1，最多 %L2）</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>found live</source>
        <translation>线上发现</translation>
    </message>
</context>
<context>
    <name>wego::cli::NamedAccountCommand</name>
    <message>
        <source>Without it the current account.</source>
        <translation>不写时为当前账号。</translation>
    </message>
    <message>
        <source>Name one account, or none for the current one.</source>
        <translation>请只写一个账号名称；不写则为当前账号。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OpenidInput</name>
    <message>
        <source>File with openids, one a line or in the first column of a CSV; - for standard input.</source>
        <translation>包含 openid 的文件，每行一个，或在 CSV 的第一列；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Give openids, or --openids with a file of them.</source>
        <translation>请给出 openid，或用 --openids 指定文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold no openid:</source>
        <translation>
            <numerusform>%Ln 行不是 openid：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderCloseCommand</name>
    <message>
        <source>Close an order that nobody has paid, so that nobody can.</source>
        <translation>关闭未付款的订单，之后无法再付款。</translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation>商户订单号。</translation>
    </message>
    <message>
        <source>Give one order number of the merchant: wego order close NUMBER.</source>
        <translation>请给出一个商户订单号：wego order close NUMBER。</translation>
    </message>
    <message>
        <source>Order %1: %2.</source>
        <translation>订单 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderCreateCommand</name>
    <message>
        <source>Make an order: a QR code for the customer here, or what a front end needs.</source>
        <translation>新建订单：给面前的顾客扫的二维码，或前端调起支付所需的参数。</translation>
    </message>
    <message>
        <source>What it costs, in yuan: 40.00.</source>
        <translation>金额，单位元：40.00。</translation>
    </message>
    <message>
        <source>What is sold; the customer reads it.</source>
        <translation>商品描述，顾客可见。</translation>
    </message>
    <message>
        <source>Where it is paid: native (QR code), jsapi, app or h5.</source>
        <translation>支付场景：native（二维码）、jsapi、app 或 h5。</translation>
    </message>
    <message>
        <source>The merchant&apos;s order number; without it one is made.</source>
        <translation>商户订单号；不给则自动生成。</translation>
    </message>
    <message>
        <source>Who pays, for jsapi.</source>
        <translation>付款人，用于 jsapi。</translation>
    </message>
    <message>
        <source>The customer&apos;s address, for h5.</source>
        <translation>顾客的 IP 地址，用于 h5。</translation>
    </message>
    <message>
        <source>A text that comes back with the order.</source>
        <translation>附加数据，随订单原样返回。</translation>
    </message>
    <message>
        <source>Where WeChat reports the payment, instead of the account&apos;s.</source>
        <translation>支付结果通知地址，代替账号里的设置。</translation>
    </message>
    <message>
        <source>How long it can be paid.</source>
        <translation>可以付款的时长。</translation>
    </message>
    <message>
        <source>Wait until it is paid, closed or expired; exit code 1 if it is not paid.</source>
        <translation>等到付款、关闭或过期；没有付款时退出码为 1。</translation>
    </message>
    <message>
        <source>--scene is native, jsapi, app or h5.</source>
        <translation>--scene 只能是 native、jsapi、app 或 h5。</translation>
    </message>
    <message>
        <source>Give --amount and --description.</source>
        <translation>请给出 --amount 和 --description。</translation>
    </message>
    <message>
        <source>--scene jsapi needs --openid.</source>
        <translation>--scene jsapi 需要 --openid。</translation>
    </message>
    <message>
        <source>--scene h5 needs --payer-ip.</source>
        <translation>--scene h5 需要 --payer-ip。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 (TEST MODE)</source>
        <translation>%1（测试模式）</translation>
    </message>
    <message>
        <source>The customer scans this code with WeChat.</source>
        <translation>请顾客用微信扫描此二维码。</translation>
    </message>
    <message>
        <source>Waiting for the payment…</source>
        <translation>正在等待付款…</translation>
    </message>
    <message>
        <source>The order is still open. &quot;wego order show %1&quot; tells its state, &quot;wego order close %1&quot; closes it.</source>
        <translation>订单仍未关闭。“wego order show %1”查询状态，“wego order close %1”关闭订单。</translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation>已付款：%1。</translation>
    </message>
    <message>
        <source>Not paid: %1.</source>
        <translation>没有付款：%1。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderListCommand</name>
    <message>
        <source>List the orders that were looked up last; WeChat is not asked.</source>
        <translation>列出最近查过的订单；不询问微信。</translation>
    </message>
    <message>
        <source>No order was looked up yet. &quot;wego order show NUMBER&quot; does it.</source>
        <translation>还没有查过订单。“wego order show NUMBER”可以查询。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderReportCommand</name>
    <message>
        <source>Tell WeChat how long a call took (V2 only).</source>
        <translation>向微信上报一次调用的耗时（仅 V2）。</translation>
    </message>
    <message>
        <source>The interface that was called, in full.</source>
        <translation>被调用接口的完整地址。</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>耗时。</translation>
    </message>
    <message>
        <source>What came back of the call: SUCCESS or FAIL.</source>
        <translation>通信结果：SUCCESS 或 FAIL。</translation>
    </message>
    <message>
        <source>What came of the matter: SUCCESS or FAIL.</source>
        <translation>业务结果：SUCCESS 或 FAIL。</translation>
    </message>
    <message>
        <source>WeChat&apos;s error code, if there was one.</source>
        <translation>微信返回的错误码，如果有。</translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation>商户订单号。</translation>
    </message>
    <message>
        <source>Address of whoever made the call.</source>
        <translation>发起调用的 IP 地址。</translation>
    </message>
    <message>
        <source>--%1 is SUCCESS or FAIL.</source>
        <translation>--%1 只能是 SUCCESS 或 FAIL。</translation>
    </message>
    <message>
        <source>--url is the interface that was called, in full.</source>
        <translation>--url 是被调用接口的完整地址。</translation>
    </message>
    <message>
        <source>WeChat was told.</source>
        <translation>已上报微信。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderShowCommand</name>
    <message>
        <source>Show an order, its refunds and what is left, by any number of it.</source>
        <translation>用任意单号显示订单、退款和可退余额。</translation>
    </message>
    <message>
        <source>Number of the order or of a refund, as it was pasted; or an openid.</source>
        <translation>订单或退款的单号，粘贴即可；或 openid。</translation>
    </message>
    <message>
        <source>Only what is known here; WeChat is not asked.</source>
        <translation>只看本机已知的内容；不询问微信。</translation>
    </message>
    <message>
        <source>WeChat&apos;s answers as received.</source>
        <translation>微信的原始回答。</translation>
    </message>
    <message>
        <source>Give a number: wego order show NUMBER.</source>
        <translation>请给出单号：wego order show NUMBER。</translation>
    </message>
    <message>
        <source>No order of this customer is known here.</source>
        <translation>本机没有这位顾客的订单。</translation>
    </message>
    <message>
        <source>Something is known here: --offline shows it.</source>
        <translation>本机有记录：--offline 可以显示。</translation>
    </message>
    <message>
        <source>No answer of WeChat is kept for this order.</source>
        <translation>没有保存这个订单的微信回答。</translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderText</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>paid, refunded</source>
        <translation>转入退款</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>付款中</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>等待扣款</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>WeChat&apos;s order number</source>
        <translation>微信订单号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>WeChat&apos;s refund number</source>
        <translation>微信退款单号</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>%1 %2 (nobody pays for it)</source>
        <translation>%1 %2（免充值）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln refund(s)</source>
        <translation>
            <numerusform>%1，共 %Ln 笔退款</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one of them not known to have happened</source>
        <translation>%1，其中一笔尚不确定是否成功</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，截止 %2</translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, its signature verified</source>
        <translation>微信 %1 返回，签名已验证</translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, kept here</source>
        <translation>微信 %1 返回，保存在本机</translation>
    </message>
    <message>
        <source>the archived bill of %1</source>
        <translation>%1 的存档账单</translation>
    </message>
    <message>
        <source>made here, never asked for since</source>
        <translation>在此新建，之后没有查询过</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid by the customer</source>
        <translation>顾客实付</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>应结金额</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>可退</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附加数据</translation>
    </message>
    <message>
        <source>Paid by way of</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>付款银行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>can be paid until</source>
        <translation>付款截止</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>WeChat did not know it</source>
        <translation>微信没有此单</translation>
    </message>
    <message>
        <source>refund: %1</source>
        <translation>退款：%1</translation>
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
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>是不是“%1”？</translation>
    </message>
</context>
<context>
    <name>wego::cli::PaymentCommand</name>
    <message>
        <source>&quot;%1&quot; is not an amount in yuan, such as 40.00.</source>
        <translation>“%1”不是以元为单位的金额，例如 40.00。</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 on.</source>
        <translation>--%1 是不小于 %2 的数。</translation>
    </message>
    <message>
        <source>What the number is, if it is not to be guessed: out_trade_no, transaction_id, out_refund_no, refund_id or openid.</source>
        <translation>指定单号的种类，不再猜测：out_trade_no、transaction_id、out_refund_no、refund_id 或 openid。</translation>
    </message>
    <message>
        <source>--kind is out_trade_no, transaction_id, out_refund_no, refund_id or openid.</source>
        <translation>--kind 只能是 out_trade_no、transaction_id、out_refund_no、refund_id 或 openid。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an order, of a refund or of a customer.</source>
        <translation>“%1”不是订单、退款的单号，也不是 openid。</translation>
    </message>
    <message>
        <source>Give the number of one batch; &quot;wego refund batches&quot; lists them.</source>
        <translation>请给出一个批次号；“wego refund batches”列出全部批次。</translation>
    </message>
    <message>
        <source>&quot;wego %1&quot; takes no names.</source>
        <translation>“wego %1”不接受名称。</translation>
    </message>
    <message>
        <source>*** TEST MODE: orders of &quot;%1&quot; cost 0.01 yuan, whatever they say. ***</source>
        <translation>*** 测试模式：“%1”的订单一律只收 0.01 元。***</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多。</translation>
    </message>
</context>
<context>
    <name>wego::cli::PaymentOptions</name>
    <message>
        <source>&quot;%1&quot; is no way to sign: md5 or hmac-sha256.</source>
        <translation>“%1”不是签名方式：md5 或 hmac-sha256。</translation>
    </message>
    <message>
        <source>--test-mode takes on or off, not &quot;%1&quot;.</source>
        <translation>--test-mode 的值是 on 或 off，不能是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be notified: https:// and a host, without a user, parameters (?) or a part behind #.</source>
        <translation>“%1”不能用作通知地址：须以 https:// 开头并有主机名，不带用户名、参数（?）和 # 之后的部分。</translation>
    </message>
    <message>
        <source>--refund-limit takes yuan, such as 5000.00, or 0 for no limit; not &quot;%1&quot;.</source>
        <translation>--refund-limit 的单位是元，例如 5000.00，0 表示不限；不能是“%1”。</translation>
    </message>
    <message>
        <source>--approver takes a name and a file: Wang=wang.pem.</source>
        <translation>--approver 需要名字和文件：Wang=wang.pem。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 40 characters.</source>
        <translation>“%1”不能用作名字：须为 1 到 40 个字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no approver&apos;s public key. It is the file that &quot;wego refund approver&quot; makes.</source>
        <translation>“%1”不是批准人的公钥。公钥文件由 “wego refund approver” 生成。</translation>
    </message>
    <message>
        <source>The account has no approver &quot;%1&quot;.</source>
        <translation>这个账号没有批准人“%1”。</translation>
    </message>
    <message>
        <source>How V2 signs: md5 (default) or hmac-sha256.</source>
        <translation>V2 的签名方式：md5（默认）或 hmac-sha256。</translation>
    </message>
    <message>
        <source>Where WeChat Pay reports what became of orders: https://, no parameters.</source>
        <translation>微信支付通知订单结果的地址：https:// 开头，不带参数。</translation>
    </message>
    <message>
        <source>on: orders made here cost one fen, whatever their amount.</source>
        <translation>on：这里创建的订单一律收 1 分钱，与填写的金额无关。</translation>
    </message>
    <message>
        <source>A batch of refunds above this, in yuan, needs a second person; 0: never.</source>
        <translation>批量退款超过这个金额（元）时须由另一人批准；0：不需要。</translation>
    </message>
    <message>
        <source>A second person and the public key that &quot;wego refund approver&quot; shows; again for another. A name that is there gets the new key.</source>
        <translation>另一位批准人及 “wego refund approver” 显示的公钥；可重复使用以添加多人。已有的名字会换成新公钥。</translation>
    </message>
    <message>
        <source>Takes a second person away.</source>
        <translation>移除一位批准人。</translation>
    </message>
    <message>
        <source>Test mode is on: orders made here cost 0.01 yuan, whatever their amount. --test-mode off ends it.</source>
        <translation>测试模式已打开：这里创建的订单一律收 0.01 元，与填写的金额无关。用 --test-mode off 关闭。</translation>
    </message>
    <message>
        <source>Nobody can approve refunds above %1 yuan yet: add a second person with --approver.</source>
        <translation>目前没有人可以批准超过 %1 元的退款：请用 --approver 添加批准人。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundApproveCommand</name>
    <message>
        <source>Approve a batch that somebody else planned; shows it and asks for its total.</source>
        <translation>批准他人计划的批次；先显示内容并要求输入总额。</translation>
    </message>
    <message>
        <source>The file that &quot;wego refund request-approval&quot; wrote.</source>
        <translation>“wego refund request-approval”写出的文件。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>写入的文件，- 表示标准输出。</translation>
    </message>
    <message>
        <source>Your name, as the account knows it.</source>
        <translation>你的姓名，与账号中登记的一致。</translation>
    </message>
    <message>
        <source>Say what, where to and who you are: wego refund approve REQUEST --out FILE --name NAME.</source>
        <translation>请给出申请、写到哪里和你是谁：wego refund approve REQUEST --out FILE --name NAME。</translation>
    </message>
    <message>
        <source>The approval is in %1. &quot;wego refund take-approval&quot; takes it.</source>
        <translation>批准书已写入 %1。用“wego refund take-approval”导入。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln refund(s), %1 in all?</source>
        <translation>
            <numerusform>批准 %Ln 笔退款，共 %1？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundApproverCommand</name>
    <message>
        <source>Show the public key by which you approve batches; made on the first use.</source>
        <translation>显示你用于批准批次的公钥；首次使用时生成。</translation>
    </message>
    <message>
        <source>Your name, as accounts know it.</source>
        <translation>你的姓名，与账号中登记的一致。</translation>
    </message>
    <message>
        <source>Say who you are: --name NAME.</source>
        <translation>请说明你是谁：--name NAME。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundBatchCommand</name>
    <message>
        <source>Refund what a CSV file says; shows what will happen and asks for the total first.</source>
        <translation>按 CSV 文件批量退款；先显示会发生什么并要求输入总额。</translation>
    </message>
    <message>
        <source>Columns out_trade_no or transaction_id, amount (yuan or all), reason; - for standard input.</source>
        <translation>列：out_trade_no 或 transaction_id、amount（元，或 all）、reason；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Only say what would happen; without the network.</source>
        <translation>只做试算；不联网。</translation>
    </message>
    <message>
        <source>Ask WeChat for every order before saying what will happen.</source>
        <translation>试算前向微信查询每个订单。</translation>
    </message>
    <message>
        <source>Write what will happen, row by row, to this file.</source>
        <translation>把逐行的试算结果写入此文件。</translation>
    </message>
    <message>
        <source>Write what became of each row to this file.</source>
        <translation>把每一行的结果写入此文件。</translation>
    </message>
    <message>
        <source>Name one file: wego refund batch FILE.csv.</source>
        <translation>请给出一个文件：wego refund batch FILE.csv。</translation>
    </message>
    <message>
        <source>A dry run has no result. --plan-out writes what would happen.</source>
        <translation>试算没有结果文件。--plan-out 写出会发生什么。</translation>
    </message>
    <message>
        <source>Looking at %L1 of %L2 rows</source>
        <translation>正在检查 %L1 / %L2 行</translation>
    </message>
    <message numerus="yes">
        <source>What is known here is not enough for %Ln row(s): WeChat is asked.</source>
        <translation>
            <numerusform>有 %Ln 行本机资料不足：正在询问微信。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was planned before, as batch %1.</source>
        <translation>这个文件已经计划过，是批次 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing was sent, and WeChat was not asked.</source>
        <translation>没有发送任何请求，也没有询问微信。</translation>
    </message>
    <message>
        <source>Nothing is to be sent.</source>
        <translation>没有需要发送的。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln refund(s) for &quot;%1&quot;, %2 in all?</source>
        <translation>
            <numerusform>为“%1”发送 %Ln 笔退款，共 %2？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;wego refund resume %1&quot; sends it.</source>
        <translation>没有发送。“wego refund resume %1”可以发送。</translation>
    </message>
    <message>
        <source>Batch %1 is above the limit of this account: a second person must approve it. &quot;wego refund request-approval %1 --out FILE&quot; writes what that person needs. Nothing was sent.</source>
        <translation>批次 %1 超过此账号的限额：必须由另一个人批准。“wego refund request-approval %1 --out FILE”写出批准所需的文件。没有发送任何请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount: all that is left is refunded.</source>
        <translation>
            <numerusform>%Ln 行没有填金额：按全部可退处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundBatchesCommand</name>
    <message>
        <source>List the batches of refunds, the newest first.</source>
        <translation>列出退款批次，最新的在前。</translation>
    </message>
    <message>
        <source>There is no batch yet. &quot;wego refund batch FILE.csv&quot; makes one.</source>
        <translation>还没有批次。“wego refund batch FILE.csv”可以新建。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundColumnChoice</name>
    <message>
        <source>Which column is what, by place or header: number=1,amount=3,reason=4. There are number (either kind), out_trade_no, transaction_id, amount, reason and out_refund_no.</source>
        <translation>各列的含义，用列序或表头：number=1,amount=3,reason=4。可用 number（任一种单号）、out_trade_no、transaction_id、amount、reason 和 out_refund_no。</translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is none of number, out_trade_no, transaction_id, amount, reason and out_refund_no.</source>
        <translation>--columns：“%1”不是 number、out_trade_no、transaction_id、amount、reason 或 out_refund_no。</translation>
    </message>
    <message>
        <source>--columns: the file has no column &quot;%1&quot;.</source>
        <translation>--columns：文件没有“%1”列。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundCreateCommand</name>
    <message>
        <source>Refund an order or a part of it; shows it and asks for the amount first.</source>
        <translation>退还订单的全部或一部分；先显示并要求输入金额。</translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation>商户订单号。</translation>
    </message>
    <message>
        <source>WeChat&apos;s order number.</source>
        <translation>微信订单号。</translation>
    </message>
    <message>
        <source>How much, in yuan: 40.00; all for everything that is left.</source>
        <translation>金额，单位元：40.00；all 表示全部可退余额。</translation>
    </message>
    <message>
        <source>Why; the customer reads it. At most 80 bytes.</source>
        <translation>退款原因，顾客可见。最多 80 字节。</translation>
    </message>
    <message>
        <source>The refund&apos;s number, fixed for ever; the same one again goes on with the same refund. Without it one is made.</source>
        <translation>退款单号，永久不变；再次使用同一单号就是继续同一笔退款。不给则自动生成。</translation>
    </message>
    <message>
        <source>Which account pays: default, or available (merchants of the old fund flow).</source>
        <translation>出资账户：default，或 available（仅老资金流商户）。</translation>
    </message>
    <message>
        <source>Name one order, by --out-trade-no or by --transaction-id.</source>
        <translation>请用 --out-trade-no 或 --transaction-id 指定一个订单。</translation>
    </message>
    <message>
        <source>Give --amount and --reason.</source>
        <translation>请给出 --amount 和 --reason。</translation>
    </message>
    <message>
        <source>--funds is default or available.</source>
        <translation>--funds 只能是 default 或 available。</translation>
    </message>
    <message>
        <source>--out-refund-no has 1 to 64 letters, digits, or any of _-*@|.</source>
        <translation>--out-refund-no 由 1 至 64 个字母、数字或 _-*@| 组成。</translation>
    </message>
    <message>
        <source>Refund %1 of order %2?</source>
        <translation>退款 %1，订单 %2？</translation>
    </message>
    <message>
        <source>Refund %1 of this order was begun and is open: this goes on with it.</source>
        <translation>这个订单的退款 %1 已经开始、尚未完成：将继续这笔退款。</translation>
    </message>
    <message>
        <source>Not refunded: %1.</source>
        <translation>没有退款：%1。</translation>
    </message>
    <message>
        <source>Order of %1, %2 left to refund.</source>
        <translation>订单金额 %1，可退 %2。</translation>
    </message>
    <message>
        <source>Coupons paid a part of it: the customer gets %1.</source>
        <translation>其中一部分由代金券支付：顾客收到 %1。</translation>
    </message>
    <message>
        <source>The refund may stand in the journal: the same command again, or &quot;wego refund resume&quot;, goes on with the same refund number.</source>
        <translation>这笔退款可能已写入流水：再次运行同一命令，或用“wego refund resume”，以同一退款单号继续。</translation>
    </message>
    <message>
        <source>It is not known yet whether WeChat has it. &quot;wego refund resume&quot; asks, and sends the same number again only if WeChat does not know it.</source>
        <translation>尚不确定微信是否已受理。“wego refund resume”会先查询，只有微信没有这个单号时才用同一单号重发。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundJournalCommand</name>
    <message>
        <source>List the journal of refunds, or check that nobody has changed it.</source>
        <translation>列出退款流水，或检查流水没有被改动。</translation>
    </message>
    <message>
        <source>Only the refunds of this batch.</source>
        <translation>只列此批次的退款。</translation>
    </message>
    <message>
        <source>At most so many; 0 for all.</source>
        <translation>最多这么多；0 表示全部。</translation>
    </message>
    <message>
        <source>List the audit log instead: who did what and when.</source>
        <translation>改为列出审计日志：谁在何时做了什么。</translation>
    </message>
    <message>
        <source>Check the chain of the audit log and compare the journal with it; exit code 1 if a byte was changed.</source>
        <translation>检查审计日志的哈希链并与流水核对；有一个字节被改动时退出码为 1。</translation>
    </message>
    <message>
        <source>Give one of --batch, --audit and --verify.</source>
        <translation>--batch、--audit 和 --verify 只能给一个。</translation>
    </message>
    <message>
        <source>No refund was made here yet.</source>
        <translation>这里还没有退过款。</translation>
    </message>
    <message>
        <source>%L1 lines of the audit log and %L2 refunds were checked.</source>
        <translation>已检查 %L1 行审计日志和 %L2 笔退款。</translation>
    </message>
    <message>
        <source>The audit log was changed: line %L1 does not fit the one before.</source>
        <translation>审计日志被改动：第 %L1 行与前一行对不上。</translation>
    </message>
    <message>
        <source>The journal was changed: refund %1 is not what the audit log says.</source>
        <translation>流水被改动：退款 %1 与审计日志不符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this hash elsewhere: %1</source>
        <translation>没有改动。请把此哈希另存他处：%1</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundRequestCommand</name>
    <message>
        <source>Write a file by which a second person can approve a batch.</source>
        <translation>写出供另一个人批准批次的文件。</translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation>批次号。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>写入的文件，- 表示标准输出。</translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation>请说明写到哪里：--out FILE，或 --out - 表示标准输出。</translation>
    </message>
    <message>
        <source>The request is in %1. The second person runs &quot;wego refund approve&quot; on it.</source>
        <translation>申请已写入 %1。请另一个人对它运行“wego refund approve”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundResultCommand</name>
    <message>
        <source>Write what became of each refund of a batch to a CSV file.</source>
        <translation>把批次中每笔退款的结果写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation>批次号。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>写入的文件，- 表示标准输出。</translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation>请说明写到哪里：--out FILE，或 --out - 表示标准输出。</translation>
    </message>
    <message>
        <source>The result is in %1; it can be imported again without effect.</source>
        <translation>结果已写入 %1；再次导入不会产生任何效果。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundResumeCommand</name>
    <message>
        <source>Go on with refunds that were broken off; asks WeChat before anything is sent.</source>
        <translation>继续中断的退款；先询问微信，再发送。</translation>
    </message>
    <message>
        <source>Number of a batch; without it everything that is open.</source>
        <translation>批次号；不给则继续所有未完成的。</translation>
    </message>
    <message>
        <source>Write the result of the batch to this file.</source>
        <translation>把批次的结果写入此文件。</translation>
    </message>
    <message>
        <source>--result needs the number of a batch.</source>
        <translation>--result 需要批次号。</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>没有未完成的退款。</translation>
    </message>
    <message>
        <source>Single refunds: %1.</source>
        <translation>单笔退款：%1。</translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation>批次 %1：%2。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundRunCommand</name>
    <message>
        <source>%L1 of %L2 refunds</source>
        <translation>%L1 / %L2 笔退款</translation>
    </message>
    <message>
        <source>No connection. It goes on by itself; Ctrl+C stops it.</source>
        <translation>没有网络连接。恢复后自动继续；按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Nothing is lost: &quot;wego refund resume&quot; goes on where it stopped.</source>
        <translation>没有丢失任何东西：“wego refund resume”从中断处继续。</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation>还差 %1。</translation>
    </message>
    <message>
        <source>Paused: the merchant&apos;s account does not hold enough. Put money in, then &quot;wego refund resume&quot; goes on with the same refund numbers.</source>
        <translation>已暂停：商户账户余额不足。充值后用“wego refund resume”以同样的退款单号继续。</translation>
    </message>
    <message>
        <source>Paused. &quot;wego refund resume&quot; goes on with the same refund numbers.</source>
        <translation>已暂停。“wego refund resume”以同样的退款单号继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file were not sent.</source>
        <translation>
            <numerusform>文件中有 %Ln 行没有发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation>批次 %1：%2。</translation>
    </message>
    <message>
        <source>  %L1 refused: %2 (%3)</source>
        <translation>  %L1 笔被拒绝：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) are not known to have happened yet. &quot;wego refund resume %1&quot; asks again.</source>
        <translation>
            <numerusform>有 %Ln 笔退款尚不确定是否成功。“wego refund resume %1”会再次查询。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundShowCommand</name>
    <message>
        <source>Show the state of one refund.</source>
        <translation>显示一笔退款的状态。</translation>
    </message>
    <message>
        <source>Number of the refund, the merchant&apos;s or WeChat&apos;s.</source>
        <translation>退款单号或微信退款单号。</translation>
    </message>
    <message>
        <source>Only what is known here; WeChat is not asked.</source>
        <translation>只看本机已知的内容；不询问微信。</translation>
    </message>
    <message>
        <source>Give the number of a refund: wego refund show NUMBER.</source>
        <translation>请给出退款单号：wego refund show NUMBER。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a refund.</source>
        <translation>“%1”不是退款单号。</translation>
    </message>
    <message>
        <source>In the journal as number %1: %2.</source>
        <translation>流水第 %1 条：%2。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundStopCommand</name>
    <message>
        <source>Number of the batch.</source>
        <translation>批次号。</translation>
    </message>
    <message>
        <source>Stop batch %1 for good? Refunds of it that were not sent are given up.</source>
        <translation>永久停止批次 %1？其中没有发送的退款将被放弃。</translation>
    </message>
    <message>
        <source>Stop a batch or a refund for good: what was not sent never is.</source>
        <translation>永久停止一个批次或一笔退款：未发送的不再发送。</translation>
    </message>
    <message>
        <source>Instead of a batch, the number of one refund.</source>
        <translation>不停止批次，而是停止这个退款单号的一笔退款。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) of it may have happened. &quot;wego refund resume %1&quot; asks WeChat, and sends nothing.</source>
        <translation>
            <numerusform>其中 %Ln 笔退款可能已经发生。wego refund resume %1 会向微信查询，不会发送任何退款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give refund %1 up for good, if it was not sent?</source>
        <translation>如果退款 %1 尚未发送，永久放弃它吗？</translation>
    </message>
    <message>
        <source>It was not given up: WeChat has it.</source>
        <translation>没有放弃：微信已经有这笔退款。</translation>
    </message>
    <message>
        <source>It was not given up: it may have happened, and WeChat does not say. Give the same command again later.</source>
        <translation>没有放弃：它可能已经发生，而微信没有答复。请稍后再执行同一命令。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundTakeApprovalCommand</name>
    <message>
        <source>Take the file by which a second person approved a batch.</source>
        <translation>导入另一个人的批准书。</translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation>批次号。</translation>
    </message>
    <message>
        <source>The approval.</source>
        <translation>批准书。</translation>
    </message>
    <message>
        <source>Give a batch and a file: wego refund take-approval BATCH FILE.</source>
        <translation>请给出批次和文件：wego refund take-approval BATCH FILE。</translation>
    </message>
    <message>
        <source>Batch %1 was approved by %2. &quot;wego refund resume %1&quot; sends it.</source>
        <translation>批次 %1 已由 %2 批准。“wego refund resume %1”可以发送。</translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundText</name>
    <message>
        <source>planned, not sent</source>
        <translation>已计划，未发送</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>已发送，尚无回答</translation>
    </message>
    <message>
        <source>not known, asked first</source>
        <translation>结果未知，先查询</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>退款成功</translation>
    </message>
    <message>
        <source>closed by WeChat</source>
        <translation>微信已关闭</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>退款异常</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>cancelled, never sent</source>
        <translation>已取消，从未发送</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先查询</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已退过</translation>
    </message>
    <message>
        <source>nobody has paid this order</source>
        <translation>订单没有付款</translation>
    </message>
    <message>
        <source>it was paid more than a year ago</source>
        <translation>付款已超过一年</translation>
    </message>
    <message>
        <source>nothing is left to refund</source>
        <translation>没有可退余额</translation>
    </message>
    <message>
        <source>that is more than is left</source>
        <translation>超过可退余额</translation>
    </message>
    <message>
        <source>the amount is not positive</source>
        <translation>金额不是正数</translation>
    </message>
    <message>
        <source>it was refunded in fifty parts already</source>
        <translation>已分 50 次退款</translation>
    </message>
    <message>
        <source>its last refund is younger than a minute</source>
        <translation>距上一笔退款不足一分钟</translation>
    </message>
    <message>
        <source>the reason has more than 80 bytes</source>
        <translation>退款原因超过 80 字节</translation>
    </message>
    <message>
        <source>an earlier refund of it is not known to have happened</source>
        <translation>之前有一笔退款尚不确定是否成功</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>这一行无法读取</translation>
    </message>
    <message>
        <source>refunded already</source>
        <translation>已经退过</translation>
    </message>
    <message>
        <source>more than is left</source>
        <translation>超过可退余额</translation>
    </message>
    <message>
        <source>paid more than a year ago</source>
        <translation>付款已超过一年</translation>
    </message>
    <message>
        <source>twice the same</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>没有这个订单</translation>
    </message>
    <message>
        <source>nobody has paid it</source>
        <translation>没有付款</translation>
    </message>
    <message>
        <source>fifty refunds already</source>
        <translation>已有 50 笔退款</translation>
    </message>
    <message>
        <source>the refund number belongs to another refund</source>
        <translation>退款单号属于另一笔退款</translation>
    </message>
    <message>
        <source>more than is left: %1</source>
        <translation>超过可退余额：%1</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>the bill of %1 is not archived</source>
        <translation>%1 的账单没有存档</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>%1, refund %2</source>
        <translation>%1，退款 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>The customer gets</source>
        <translation>顾客收到</translation>
    </message>
    <message>
        <source>Of an order of</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>退到</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>退款渠道</translation>
    </message>
    <message>
        <source>From the account</source>
        <translation>出资账户</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>到账时间</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>number %1, %2, by %3</source>
        <translation>第 %1 条，%2，%3</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation>%1  %2  %3：%4</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>%L1, %2</source>
        <translation>%L1 笔，%2</translation>
    </message>
    <message>
        <source>refunds made elsewhere are not visible, except those of archived bills</source>
        <translation>在别处发起的退款不可见，已归档账单中的除外</translation>
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
    <name>wego::cli::SegmentCommand</name>
    <message>
        <source>&quot;wego %1 --help&quot; tells what to give.</source>
        <translation>“wego %1 --help”说明需要给出什么。</translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentDeleteCommand</name>
    <message>
        <source>Delete a saved segment; nothing happens to the followers.</source>
        <translation>删除已保存的人群；关注者不受影响。</translation>
    </message>
    <message>
        <source>Name of the segment.</source>
        <translation>人群的名称。</translation>
    </message>
    <message>
        <source>Delete the segment &quot;%1&quot;?</source>
        <translation>要删除人群“%1”吗？</translation>
    </message>
    <message>
        <source>Deleted the segment &quot;%1&quot;.</source>
        <translation>已删除人群“%1”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentImportCommand</name>
    <message>
        <source>Import a list of openids, which segments can name.</source>
        <translation>导入 openid 列表，供人群引用。</translation>
    </message>
    <message>
        <source>1 to 40 characters; replaces what is there.</source>
        <translation>1 至 40 个字符；覆盖同名的。</translation>
    </message>
    <message>
        <source>Openids, one a line or in the first column of a CSV; - for standard input.</source>
        <translation>openid，每行一个或位于 CSV 第一列；- 表示标准输入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold no openid:</source>
        <translation>
            <numerusform>%Ln 行没有 openid：</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1, &quot;%2&quot;: %L3 openids. In an expression: {&quot;list&quot;:%1}</source>
        <translation>列表 %1，“%2”：%L3 个 openid。在条件中写作：{&quot;list&quot;:%1}</translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentListCommand</name>
    <message>
        <source>List saved segments and imported lists of openids.</source>
        <translation>列出已保存的人群和导入的 openid 列表。</translation>
    </message>
    <message>
        <source>%1  list %2, %L3 openids</source>
        <translation>%1  列表 %2，%L3 个 openid</translation>
    </message>
    <message>
        <source>No segment is saved. &quot;wego segment save NAME&quot; saves one.</source>
        <translation>还没有保存人群。用“wego segment save 名称”保存一个。</translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentSaveCommand</name>
    <message>
        <source>Save an expression over tags, scenes, days, remarks and lists under a name.</source>
        <translation>以一个名称保存由标签、来源、日期、备注和列表组成的条件。</translation>
    </message>
    <message>
        <source>1 to 40 characters; replaces what is there.</source>
        <translation>1 至 40 个字符；覆盖同名的。</translation>
    </message>
    <message>
        <source>JSON such as {&quot;all&quot;:[{&quot;tag&quot;:101},{&quot;none&quot;:[{&quot;left&quot;:true}]}]}, or a file with it; - for standard input.</source>
        <translation>JSON，如 {&quot;all&quot;:[{&quot;tag&quot;:101},{&quot;none&quot;:[{&quot;left&quot;:true}]}]}，或含有它的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Give --expression.</source>
        <translation>请给出 --expression。</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>已保存“%1”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentShowCommand</name>
    <message>
        <source>Show the expression of a segment and how many followers it finds.</source>
        <translation>显示人群的条件和人数。</translation>
    </message>
    <message>
        <source>Name of the segment.</source>
        <translation>人群的名称。</translation>
    </message>
    <message>
        <source>%L1 followers</source>
        <translation>%L1 位关注者</translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerCallbackCommand</name>
    <message>
        <source>Ask WeChat how it reaches the account&apos;s callback address.</source>
        <translation>让微信检测能否访问账号的回调地址。</translation>
    </message>
    <message>
        <source>Without it the current account.</source>
        <translation>不给时为当前账号。</translation>
    </message>
    <message>
        <source>From whose network: default, telecom, unicom or tencent.</source>
        <translation>从谁的网络检测：default、telecom（电信）、unicom（联通）或 tencent（腾讯）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: default, telecom, unicom or tencent.</source>
        <translation>“%1”不是可选的网络：default、telecom、unicom 或 tencent。</translation>
    </message>
    <message>
        <source>%1 is its address (%2).</source>
        <translation>解析到 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 answers in %2, %3 lost (%4).</source>
        <translation>%1 的延迟为 %2，丢包 %3（%4）。</translation>
    </message>
    <message>
        <source>Name one account, or none for the current one.</source>
        <translation>请只写一个账号名称；不写则为当前账号。</translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerCheckCommand</name>
    <message>
        <source>Try address, connection, token and permission of an official account.</source>
        <translation>逐步检测公众号的地址、连接、token 和权限。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
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
    <name>wego::cli::ServerIpsCommand</name>
    <message>
        <source>List the addresses from which WeChat calls, and those of its own servers.</source>
        <translation>列出微信回调使用的地址和微信服务器的地址。</translation>
    </message>
    <message>
        <source>WeChat calls your servers from:</source>
        <translation>微信从这些地址访问你的服务器：</translation>
    </message>
    <message>
        <source>WeChat&apos;s own servers:</source>
        <translation>微信自己的服务器：</translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerQuotaCommand</name>
    <message>
        <source>Show how often calls may still be made today, or reset their counters.</source>
        <translation>查看接口今天的剩余调用次数，或清零计数。</translation>
    </message>
    <message>
        <source>A call, /cgi-bin/user/get; without it the calls that this program uses most.</source>
        <translation>接口路径，如 /cgi-bin/user/get；不给时为本程序最常用的接口。</translation>
    </message>
    <message>
        <source>Reset the counter of this call, or without PATH those of all calls.</source>
        <translation>清零这个接口的计数；不给 PATH 时清零所有接口。</translation>
    </message>
    <message>
        <source>Name one call, or none: wego server quota [PATH].</source>
        <translation>请给出一个接口，或不给：wego server quota [PATH]。</translation>
    </message>
    <message>
        <source>%1 of %2 used today, %3 left</source>
        <translation>今天已用 %1 / %2，剩余 %3</translation>
    </message>
    <message>
        <source>Reset the counters of all calls of &quot;%1&quot;? WeChat allows 10 a month; %2 are left as counted here, those made elsewhere are not known.</source>
        <translation>清零“%1”所有接口的计数？微信每月允许 10 次；按本程序的记录还剩 %2 次，在别处清零的次数不得而知。</translation>
    </message>
    <message>
        <source>Reset the counter of %1? WeChat allows 50 such resets a month; %2 are left as counted here.</source>
        <translation>清零 %1 的计数？微信每月允许 50 次；按本程序的记录还剩 %2 次。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln such reset(s) are left this month.</source>
        <translation>
            <numerusform>已清零。本月还剩 %Ln 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerRidCommand</name>
    <message>
        <source>Show what WeChat remembers of a call that it refused.</source>
        <translation>查看微信对一次被拒调用的记录。</translation>
    </message>
    <message>
        <source>The rid in the error, 6a51c0d2-1f00aa31-4b7e0c19.</source>
        <translation>错误信息中的 rid，如 6a51c0d2-1f00aa31-4b7e0c19。</translation>
    </message>
    <message>
        <source>Name one rid: wego server rid RID.</source>
        <translation>请给出一个 rid：wego server rid RID。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Called from</source>
        <translation>调用方 IP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返回</translation>
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
    <name>wego::cli::TagCreateCommand</name>
    <message>
        <source>Make a tag.</source>
        <translation>新建标签。</translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation>1 至 30 个字符。</translation>
    </message>
    <message>
        <source>Give one name: wego tag create NAME.</source>
        <translation>请给出一个名称：wego tag create NAME。</translation>
    </message>
    <message>
        <source>Made the tag &quot;%1&quot; with the number %2.</source>
        <translation>已新建标签“%1”，编号 %2。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagDeleteCommand</name>
    <message>
        <source>Delete a tag; nobody has it any more.</source>
        <translation>删除标签；所有人都不再有它。</translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation>标签的名称或编号。</translation>
    </message>
    <message>
        <source>Name one tag: wego tag delete TAG.</source>
        <translation>请给出一个标签：wego tag delete TAG。</translation>
    </message>
    <message>
        <source>Delete the tag &quot;%1&quot;? %L2 followers have it.</source>
        <translation>要删除标签“%1”吗？有 %L2 位关注者使用它。</translation>
    </message>
    <message>
        <source>Deleted the tag &quot;%1&quot;.</source>
        <translation>已删除标签“%1”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagListCommand</name>
    <message>
        <source>List the tags with their numbers and how many have them.</source>
        <translation>列出标签、编号和人数。</translation>
    </message>
    <message>
        <source>Ask WeChat for its tags first.</source>
        <translation>先向微信查询标签。</translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation>这个命令不带名称。</translation>
    </message>
    <message>
        <source>No tags are known yet: &quot;wego tag list --refresh&quot; asks for them.</source>
        <translation>还没有标签：用“wego tag list --refresh”查询。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagPlanCommand</name>
    <message>
        <source>Give a tag to many followers; shows first what it would do.</source>
        <translation>为多位关注者添加标签；先显示将要做什么。</translation>
    </message>
    <message>
        <source>Take a tag from many followers; shows first what it would do.</source>
        <translation>为多位关注者取消标签；先显示将要做什么。</translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation>标签的名称或编号。</translation>
    </message>
    <message>
        <source>All who follow.</source>
        <translation>所有关注者。</translation>
    </message>
    <message>
        <source>Make the plan and send nothing.</source>
        <translation>只做计划，不发送。</translation>
    </message>
    <message>
        <source>Name one tag, and whom by --openids, --segment or --search.</source>
        <translation>请给出一个标签，并用 --openids、--segment 或 --search 指定对象。</translation>
    </message>
    <message>
        <source>Say whom, either by --openids or by --segment, --search, --tag or --all.</source>
        <translation>请指定对象：--openids，或 --segment、--search、--tag、--all。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagPlansCommand</name>
    <message>
        <source>List the tagging plans, the newest first.</source>
        <translation>列出标签计划，最新的在前。</translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation>这个命令不带名称。</translation>
    </message>
    <message>
        <source>There is no plan yet. &quot;wego tag apply TAG&quot; makes one.</source>
        <translation>还没有计划。“wego tag apply 标签”会创建一个。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagRenameCommand</name>
    <message>
        <source>Give a tag another name.</source>
        <translation>给标签改名。</translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation>标签的名称或编号。</translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation>1 至 30 个字符。</translation>
    </message>
    <message>
        <source>Give the tag and its new name: wego tag rename TAG NAME.</source>
        <translation>请给出标签和新名称：wego tag rename TAG NAME。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; now.</source>
        <translation>“%1”现在叫“%2”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagResultCommand</name>
    <message>
        <source>Tell what became of everybody in a plan.</source>
        <translation>列出计划中每个人的结果。</translation>
    </message>
    <message>
        <source>Number of the plan.</source>
        <translation>计划的编号。</translation>
    </message>
    <message>
        <source>Only these: waiting, done, failed or skipped.</source>
        <translation>只列出：waiting、done、failed 或 skipped。</translation>
    </message>
    <message>
        <source>Give the number of one plan; &quot;wego tag plans&quot; lists them.</source>
        <translation>请给出一个计划的编号；“wego tag plans”列出全部计划。</translation>
    </message>
    <message>
        <source>--state is waiting, done, failed or skipped.</source>
        <translation>--state 为 waiting、done、failed 或 skipped。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagResumeCommand</name>
    <message>
        <source>Carry out a plan, or go on with one that was stopped.</source>
        <translation>执行计划，或继续已停下的计划。</translation>
    </message>
    <message>
        <source>Number of the plan.</source>
        <translation>计划的编号。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagText</name>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Plan %1: give &quot;%2&quot; to %L3 people, in %L4 calls</source>
        <translation>计划 %1：为 %L3 人添加“%2”，共 %L4 次调用</translation>
    </message>
    <message>
        <source>Plan %1: take &quot;%2&quot; from %L3 people, in %L4 calls</source>
        <translation>计划 %1：为 %L3 人取消“%2”，共 %L4 次调用</translation>
    </message>
    <message>
        <source>, undoes plan %1</source>
        <translation>，撤销计划 %1</translation>
    </message>
    <message>
        <source>%1  %2  %3%4: %L5 done, %L6 failed, %L7 skipped, %L8 waiting%9</source>
        <translation>%1  %2  %3%4：完成 %L5，失败 %L6，跳过 %L7，等待 %L8%9</translation>
    </message>
    <message>
        <source>has the tag already</source>
        <translation>已有这个标签</translation>
    </message>
    <message>
        <source>does not have the tag</source>
        <translation>没有这个标签</translation>
    </message>
    <message>
        <source>has 20 tags, and no more are allowed</source>
        <translation>已有 20 个标签，不能再加</translation>
    </message>
    <message>
        <source>follows no more</source>
        <translation>已取消关注</translation>
    </message>
    <message>
        <source>not among the followers</source>
        <translation>不在关注者中</translation>
    </message>
    <message>
        <source>not an openid</source>
        <translation>不是 openid</translation>
    </message>
    <message>
        <source>named twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>profile not fetched yet, run wego user sync</source>
        <translation>资料尚未获取，请先运行 wego user sync</translation>
    </message>
</context>
<context>
    <name>wego::cli::TagUndoCommand</name>
    <message>
        <source>Do the reverse of a plan, for those for whom it succeeded.</source>
        <translation>撤销一个计划：只对已成功的人做相反的操作。</translation>
    </message>
    <message>
        <source>Number of the plan to undo.</source>
        <translation>要撤销的计划的编号。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TaggingCommand</name>
    <message>
        <source>Give the number of one plan; &quot;wego tag plans&quot; lists them.</source>
        <translation>请给出一个计划的编号；“wego tag plans”列出全部计划。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>跳过 %Ln 人：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;wego tag resume %1&quot; does it.</source>
        <translation>尚未发送。用“wego tag resume %1”执行。</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln follower(s)?</source>
        <translation>
            <numerusform>要更改 %Ln 位关注者的标签吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 people</source>
        <translation>%L1 / %L2 人</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>%2 秒后第 %1 次尝试</translation>
    </message>
    <message>
        <source>&quot;wego tag resume %1&quot; goes on where it stopped.</source>
        <translation>用“wego tag resume %1”从停下的地方继续。</translation>
    </message>
    <message>
        <source>Plan %1: %L2 done, %L3 failed, %L4 left out, %L5 still waiting.</source>
        <translation>计划 %1：完成 %L2，失败 %L3，跳过 %L4，仍在等待 %L5。</translation>
    </message>
    <message>
        <source>  %L1 failed: %2 (%3)</source>
        <translation>  失败 %L1 人：%2（%3）</translation>
    </message>
    <message>
        <source>Interrupted. &quot;wego tag resume %1&quot; goes on.</source>
        <translation>已中断。用“wego tag resume %1”继续。</translation>
    </message>
    <message>
        <source>Nobody was found for it.</source>
        <translation>没有找到符合条件的人。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenRefreshCommand</name>
    <message>
        <source>End the present stable token and get another, for every program that uses it.</source>
        <translation>使现在的稳定版 token 立即失效并取得新的，所有使用它的程序都受影响。</translation>
    </message>
    <message>
        <source>The present token of &quot;%1&quot; ends at once, for every program that uses it. WeChat allows this 20 times a day. Do it?</source>
        <translation>“%1”现在的 token 会立即失效，所有使用它的程序都受影响。微信每天允许 20 次。要执行吗？</translation>
    </message>
    <message>
        <source>WeChat gave the same token again, until %1: it renews none within 30 seconds.</source>
        <translation>微信返回的仍是同一个 token，有效至 %1：30 秒内不会再次刷新。</translation>
    </message>
    <message>
        <source>There is a new token, until %1.</source>
        <translation>已有新的 token，有效至 %1。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenShowCommand</name>
    <message>
        <source>Show how the access token came and what happened to it, never the token itself.</source>
        <translation>查看 access_token 的来历和经过，不显示 token 本身。</translation>
    </message>
    <message>
        <source>There is a token, until %1.</source>
        <translation>有可用的 token，有效至 %1。</translation>
    </message>
    <message>
        <source>There is no token; the next call gets one.</source>
        <translation>现在没有 token，下次调用时会取得。</translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenText</name>
    <message>
        <source>received again</source>
        <translation>再次取得</translation>
    </message>
    <message>
        <source>received</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未能取得</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>by force, until %1</source>
        <translation>强制刷新，有效至 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln minute(s): %2</source>
        <translation>
            <numerusform>%1，用了 %Ln 分钟：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>another system fetched a classic token at about %1</source>
        <translation>另一个系统约在 %1 获取了普通 access_token</translation>
    </message>
    <message>
        <source>another system forced a new stable token before %1</source>
        <translation>另一个系统在 %1 前强制刷新了稳定版 token</translation>
    </message>
    <message>
        <source>this program fetched another at %1</source>
        <translation>本程序在 %1 取得了另一个</translation>
    </message>
    <message>
        <source>the token service has got another</source>
        <translation>token 服务已换了另一个</translation>
    </message>
    <message>
        <source>its time was over at %1</source>
        <translation>已在 %1 到期</translation>
    </message>
    <message>
        <source>it ended before the end that was named</source>
        <translation>在所说的到期时间之前就失效了</translation>
    </message>
    <message>
        <source>it ended before its time: is the clock of this computer right?</source>
        <translation>提前失效：这台电脑的时钟准吗？</translation>
    </message>
    <message>
        <source>it is no token of this account</source>
        <translation>不是这个账号的 token</translation>
    </message>
    <message>
        <source>the cause is not known</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserBlacklistCommand</name>
    <message>
        <source>Whom; any number.</source>
        <translation>哪些人，数量不限。</translation>
    </message>
    <message>
        <source>%L1 of %L2 people</source>
        <translation>%L1 / %L2 人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Put followers on the blacklist; asks if they are many.</source>
        <translation>将关注者加入黑名单；人数较多时先询问。</translation>
    </message>
    <message>
        <source>Take followers off the blacklist; asks if they are many.</source>
        <translation>将关注者移出黑名单；人数较多时先询问。</translation>
    </message>
    <message>
        <source>Write those for whom something changed to this file, which undoes it with &quot;wego user %1 --openids FILE&quot;.</source>
        <translation>将状态有变化的人写入此文件；用“wego user %1 --openids 文件”可撤销。</translation>
    </message>
    <message>
        <source>Say which file: --result FILE.</source>
        <translation>请指明文件：--result 文件。</translation>
    </message>
    <message>
        <source>--result would replace the list of openids; name another file.</source>
        <translation>--result 会覆盖 openid 列表文件，请换一个文件名。</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the blacklist?</source>
        <translation>
            <numerusform>将 %Ln 人加入黑名单吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln people off the blacklist?</source>
        <translation>
            <numerusform>将 %Ln 人移出黑名单吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>WeChat may have carried out the call that was under way; &quot;wego user sync&quot; tells.</source>
        <translation>中断时正在进行的那次调用，微信可能已经执行；运行“wego user sync”可确认。</translation>
    </message>
    <message>
        <source>On the blacklist now: %L1 of %L2</source>
        <translation>已加入黑名单：%L2 人中的 %L1 人</translation>
    </message>
    <message>
        <source>Off the blacklist now: %L1 of %L2</source>
        <translation>已移出黑名单：%L2 人中的 %L1 人</translation>
    </message>
    <message>
        <source>&quot;wego user %1 --openids %2&quot; undoes it.</source>
        <translation>用“wego user %1 --openids %2”可撤销。</translation>
    </message>
    <message>
        <source>&quot;wego user %1&quot; with the same openids undoes it; --result FILE keeps those for whom something changed.</source>
        <translation>对相同的 openid 运行“wego user %1”可撤销；加 --result 文件 可记下状态有变化的人。</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserExportCommand</name>
    <message>
        <source>Write followers as CSV or as a workbook.</source>
        <translation>把关注者导出为 CSV 或工作簿。</translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation>要写的文件，- 表示标准输出。</translation>
    </message>
    <message>
        <source>Columns in the order wanted, separated by commas: %1.</source>
        <translation>按所需顺序的列，用逗号分隔：%1。</translation>
    </message>
    <message>
        <source>Language of the header line: zh or en.</source>
        <translation>表头语言：zh 或 en。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. There are excel, gb18030, rfc4180 and xlsx.</source>
        <translation>“%1”不是格式。可用 excel、gb18030、rfc4180 和 xlsx。</translation>
    </message>
    <message>
        <source>--headers is zh or en.</source>
        <translation>--headers 是 zh 或 en。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column. There are %2.</source>
        <translation>没有“%1”这一列。有 %2。</translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation>请指定输出：--out 文件，或 --out - 表示标准输出。</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2</source>
        <translation>正在导出：%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个关注者写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>excel (CSV in UTF-8 with BOM, opens by double click), gb18030, rfc4180 (plain, for programs) or xlsx. Without it xlsx for a file of that name, else excel.</source>
        <translation>excel（带 BOM 的 UTF-8 CSV，双击可打开）、gb18030、rfc4180（供程序使用）或 xlsx。不指定时，文件名以 .xlsx 结尾则为 xlsx，否则为 excel。</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserListCommand</name>
    <message>
        <source>List followers of the store, the newest first.</source>
        <translation>列出本地的关注者，最新的在前。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多个。</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on.</source>
        <translation>--limit 是从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Nobody was found. &quot;wego user sync&quot; fetches those who follow.</source>
        <translation>没有找到任何人。“wego user sync”会取回关注者。</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserRemarkCommand</name>
    <message>
        <source>Set the remark of a follower.</source>
        <translation>设置关注者的备注。</translation>
    </message>
    <message>
        <source>Whose.</source>
        <translation>哪个关注者的。</translation>
    </message>
    <message>
        <source>At most 29 bytes, which are 9 Chinese characters; &quot;&quot; clears it.</source>
        <translation>最多 29 个字节，即 9 个汉字；&quot;&quot; 表示清除。</translation>
    </message>
    <message>
        <source>Give an openid and the remark, in quotes if it has blanks.</source>
        <translation>请给出 openid 和备注；备注有空格时加引号。</translation>
    </message>
    <message>
        <source>%1 has no remark any more.</source>
        <translation>已清除 %1 的备注。</translation>
    </message>
    <message>
        <source>The remark of %1 is &quot;%2&quot;.</source>
        <translation>%1 的备注是“%2”。</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserShowCommand</name>
    <message>
        <source>Show what is known of a follower, or ask WeChat.</source>
        <translation>显示一个关注者的资料，或向微信查询。</translation>
    </message>
    <message>
        <source>Whom.</source>
        <translation>哪个关注者。</translation>
    </message>
    <message>
        <source>Ask WeChat instead of the store.</source>
        <translation>向微信查询，而不是看本地数据。</translation>
    </message>
    <message>
        <source>The same, for a language: zh_CN, zh_TW or en.</source>
        <translation>同上，并指定语言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Give one openid.</source>
        <translation>请给出一个 openid。</translation>
    </message>
    <message>
        <source>--lang is zh_CN, zh_TW or en.</source>
        <translation>--lang 是 zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>头像</translation>
    </message>
</context>
<context>
    <name>wego::cli::UserSyncCommand</name>
    <message>
        <source>Fetch the followers, their tags and the blacklist; goes on where it stopped.</source>
        <translation>同步关注者、标签和黑名单；从上次停下的地方继续。</translation>
    </message>
    <message>
        <source>Fetch the profiles of everybody again, not only of new followers.</source>
        <translation>重新获取所有人的资料，而不只是新关注者。</translation>
    </message>
    <message>
        <source>Calls in a second, from 1 to 1000.</source>
        <translation>每秒调用次数，1 到 1000。</translation>
    </message>
    <message>
        <source>--rate is a number from 1 to 1000.</source>
        <translation>--rate 是 1 到 1000 的数字。</translation>
    </message>
    <message>
        <source>This command takes no arguments; the account is named by --account.</source>
        <translation>这个命令没有参数；账号用 --account 指定。</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>%2 秒后第 %1 次尝试</translation>
    </message>
    <message>
        <source>What was fetched is stored; the next &quot;user sync&quot; goes on there.</source>
        <translation>已获取的内容已保存；下一次“user sync”会从这里继续。</translation>
    </message>
    <message>
        <source>Followers and profiles: %L1 of %L2</source>
        <translation>关注者和资料：%L1 / %L2</translation>
    </message>
    <message>
        <source>%1, about %2:%3 left</source>
        <translation>%1，约剩 %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln 个关注者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>取关 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The blacklist could not be read: %1</source>
        <translation>未能读取黑名单：%1</translation>
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
    <message>
        <source>Notification add&amp;ress of orders</source>
        <translation>订单通知地址(&amp;R)</translation>
    </message>
    <message>
        <source>Notification address of orders</source>
        <translation>订单通知地址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Second person for refunds a&amp;bove (yuan)</source>
        <translation>退款超过此额（元）须另一人批准(&amp;B)</translation>
    </message>
    <message>
        <source>Second person for refunds above, in yuan</source>
        <translation>退款超过此额须另一人批准，单位元</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Si&amp;gnature of V2</source>
        <translation>V2 签名方式(&amp;G)</translation>
    </message>
    <message>
        <source>Signature of V2</source>
        <translation>V2 签名方式</translation>
    </message>
    <message>
        <source>&amp;Test mode: orders made here cost 0.01 yuan</source>
        <translation>测试 0.01 元：这里创建的订单一律收 0.01 元(&amp;T)</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountSettingsDialog</name>
    <message>
        <source>Payments of %1</source>
        <comment>account</comment>
        <translation>%1的支付设置和证书</translation>
    </message>
    <message>
        <source>Merchant files</source>
        <translation>商户文件</translation>
    </message>
    <message>
        <source>WeChat Pay public &amp;key ID</source>
        <translation>微信支付公钥 ID(&amp;K)</translation>
    </message>
    <message>
        <source>Orders and refunds</source>
        <translation>收款和退款</translation>
    </message>
    <message>
        <source>&amp;Signature of V2</source>
        <translation>V2 签名方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test mode: orders made here cost 1 fen</source>
        <translation>测试模式：这里新建的收款都是 1 分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notification address</source>
        <translation>通知地址(&amp;N)</translation>
    </message>
    <message>
        <source>Batches of refunds above this need a second &amp;person (yuan)</source>
        <translation>批量退款超过此金额（元）需要第二个人批准(&amp;P)</translation>
    </message>
    <message>
        <source>Who approves them</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No merchant certificate so far</source>
        <translation>还没有商户证书</translation>
    </message>
    <message>
        <source>Now: certificate %1, until %2</source>
        <comment>serial, day</comment>
        <translation>现有证书 %1，%2 到期</translation>
    </message>
    <message>
        <source>Open merchant files</source>
        <translation>打开商户文件</translation>
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
        <source>Keys go into the system&apos;s keychain, never into files</source>
        <translation>密钥存进系统钥匙串，不写入文件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A new certificate and its key replace the old ones together</source>
        <translation>新的证书和私钥在保存时一起更换</translation>
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
        <source>Never</source>
        <translation>不限</translation>
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
    <message>
        <source>Payments and certificate…</source>
        <translation>支付设置和证书…</translation>
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
    <message>
        <source>Without https everybody on the way can read keys and tokens</source>
        <translation>不用 https 时，途经的任何人都能读到密钥和 token</translation>
    </message>
    <message>
        <source>https:// and a host, without ? and #</source>
        <translation>须以 https:// 开头并有主机名，不带 ? 和 #</translation>
    </message>
    <message>
        <source>Yuan, such as 5000.00</source>
        <translation>单位元，例如 5000.00</translation>
    </message>
    <message>
        <source>notification address</source>
        <translation>通知地址</translation>
    </message>
    <message>
        <source>refund limit</source>
        <translation>退款限额</translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s platform certificate, until %1; it is fetched by itself</source>
        <comment>day</comment>
        <translation>微信支付平台证书，有效期至 %1；程序会自动获取</translation>
    </message>
    <message>
        <source>A certificate until %1, but not of a merchant</source>
        <comment>day</comment>
        <translation>证书，有效期至 %1，但不是商户证书</translation>
    </message>
    <message>
        <source>Your own public key, not WeChat Pay&apos;s</source>
        <translation>这是商户自己的公钥，不是微信支付公钥</translation>
    </message>
    <message numerus="yes">
        <source>Fits, but ends in %Ln day(s)</source>
        <translation>
            <numerusform>匹配，但 %Ln 天后到期</numerusform>
        </translation>
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
    <name>wego::gui::ApproversList</name>
    <message>
        <source>Public key…</source>
        <translation>公钥…</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>批准人姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Made by &quot;wego refund approver&quot; on the computer of the second person</source>
        <translation>公钥由第二个人在自己的电脑上用“wego refund approver”生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>approver</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Open the approver&apos;s public key</source>
        <translation>打开批准人的公钥</translation>
    </message>
    <message>
        <source>Public keys (*.pem)</source>
        <translation>公钥 (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>That is no public key of an approver: it is made by &quot;wego refund approver&quot;</source>
        <translation>这不是批准人的公钥：公钥由“wego refund approver”生成</translation>
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
    <message>
        <source>Digital yuan</source>
        <translation>数字人民币</translation>
    </message>
    <message>
        <source>%1, digital yuan</source>
        <comment>bank</comment>
        <translation>%1 数字人民币</translation>
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
    <name>wego::gui::BlacklistRun</name>
    <message>
        <source>Blacklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message>
        <source>Take off the blacklist</source>
        <translation>移出黑名单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::CertificateWarning</name>
    <message>
        <source>The merchant certificate of &quot;%1&quot; (%2) ended on %3: refunds and payments signed with it are refused. Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</source>
        <translation>“%1”的商户证书（%2）已于 %3 到期：用它签名的退款和收款会被拒绝。请在微信支付商户平台申请新证书，然后更换</translation>
    </message>
    <message numerus="yes">
        <source>The merchant certificate of &quot;%1&quot; (%2) ends on %3, in %Ln day(s). Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</source>
        <translation>
            <numerusform>“%1”的商户证书（%2）%3 到期，还有 %Ln 天。请在微信支付商户平台申请新证书，然后更换</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
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
    <name>wego::gui::ConditionChip</name>
    <message>
        <source>Nested too deep to be changed here</source>
        <translation>嵌套太深，不能在这里修改</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>移入组</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>移出组</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionChoice</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionEditor</name>
    <message>
        <source>Must hold</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Must not hold</source>
        <translation>不满足</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionRemark</name>
    <message>
        <source>How it is compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Type a text</source>
        <translation>输入文字</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionSpan</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>before the day</source>
        <translation>早于这天</translation>
    </message>
    <message>
        <source>from the day on</source>
        <translation>从这天起</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>在这天</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>在两天之间</translation>
    </message>
    <message>
        <source>at a known time</source>
        <translation>时间已知</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>最后一天早于第一天</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionCheck</name>
    <message>
        <source>Address of the host</source>
        <translation>主机地址</translation>
    </message>
    <message>
        <source>Connection and certificate</source>
        <translation>连接和证书</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Permission for followers</source>
        <translation>用户接口权限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <comment>what happened, code, what to do</comment>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>没有尝试</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>is being tried</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Token from</source>
        <translation>Token 来源</translation>
    </message>
    <message>
        <source>Source of the token</source>
        <translation>Token 来源</translation>
    </message>
    <message>
        <source>The stable token harms nobody: other systems may fetch it too, each as often as it likes.</source>
        <translation>稳定版 token 不影响任何人：其他系统也可以获取，次数不限。</translation>
    </message>
    <message>
        <source>&amp;Address, asked with GET</source>
        <translation>地址，用 GET 请求</translation>
    </message>
    <message>
        <source>Address of the token service</source>
        <translation>token 服务的地址</translation>
    </message>
    <message>
        <source>Path of the token</source>
        <translation>token 的路径</translation>
    </message>
    <message>
        <source>Path of the token in the answer</source>
        <translation>token 在应答中的路径</translation>
    </message>
    <message>
        <source>Path of its lifetime</source>
        <translation>有效期的路径</translation>
    </message>
    <message>
        <source>Path of the lifetime in the answer</source>
        <translation>有效期在应答中的路径</translation>
    </message>
    <message>
        <source>Header, if needed</source>
        <translation>请求头（可选）</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <translation>请求头名称</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>请求头的值</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>请求头的值</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>粘贴的 token</translation>
    </message>
    <message>
        <source>Ends at (Beijing time)</source>
        <translation>失效时间（北京时间）</translation>
    </message>
    <message>
        <source>End of the pasted token, Beijing time</source>
        <translation>粘贴的 token 的失效时间，北京时间</translation>
    </message>
    <message>
        <source>The classic token ends the token of every other program that uses this account: each time this program fetches one, your web servers stop working until they fetch theirs. The stable token harms nobody.</source>
        <translation>普通 token 会让使用这个账号的其他程序的 token 全部失效：本程序每获取一次，你的服务器都要重新获取才能恢复。稳定版 token 不影响任何人。</translation>
    </message>
    <message>
        <source>Use the classic token nevertheless</source>
        <translation>仍然使用普通 token</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>主机地址</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Additional &amp;certification authority (PEM)</source>
        <translation>附加的 CA 证书（PEM）</translation>
    </message>
    <message>
        <source>File of a certification authority</source>
        <translation>CA 证书文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection</source>
        <translation>等待连接的秒数</translation>
    </message>
    <message>
        <source>Wait without a byte</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>Seconds to wait without a byte</source>
        <translation>没有数据时等待的秒数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>逐项检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Force a new token…</source>
        <translation>强制更新 token…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open a certification authority</source>
        <translation>打开 CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>A forced token ends the present one at once, for everybody who uses it. WeChat allows it 20 times a day.</source>
        <translation>强制更新会让现在的 token 立即失效，所有使用它的系统都受影响。微信每天允许 20 次。</translation>
    </message>
    <message>
        <source>Force a new token</source>
        <translation>强制更新 token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A new token came</source>
        <translation>已取得新的 token</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Spare (api2)</source>
        <translation>备用（api2）</translation>
    </message>
    <message>
        <source>Shanghai (sh)</source>
        <translation>上海（sh）</translation>
    </message>
    <message>
        <source>Shenzhen (sz)</source>
        <translation>深圳（sz）</translation>
    </message>
    <message>
        <source>Hong Kong (hk)</source>
        <translation>香港（hk）</translation>
    </message>
    <message>
        <source>WeChat (api)</source>
        <translation>通用（api）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in the keychain</source>
        <translation>
            <numerusform>钥匙串中有 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Stable token (harms nobody)</source>
        <translation>稳定版 token（不影响其他系统）</translation>
    </message>
    <message>
        <source>Own token service</source>
        <translation>自有 token 服务</translation>
    </message>
    <message>
        <source>Classic token (ends all others)</source>
        <translation>普通 token（使其他 token 失效）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定地址</translation>
    </message>
    <message>
        <source>Read the warning about the classic token</source>
        <translation>请阅读关于普通 token 的警告</translation>
    </message>
    <message>
        <source>Passwords and tokens go into the system&apos;s keychain</source>
        <translation>密码和 token 保存在系统钥匙串里</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>保存并检查</translation>
    </message>
    <message>
        <source>The keychain is still at work; this closes when it is done</source>
        <translation>钥匙串仍在处理，完成后会自动关闭</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>请粘贴 token</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s password again: the stored one is for another proxy</source>
        <translation>请重新填写代理密码：已保存的密码属于另一个代理</translation>
    </message>
    <message>
        <source>Give the header&apos;s value again: the stored one is for another address</source>
        <translation>请重新填写请求头的值：已保存的值属于另一个地址</translation>
    </message>
    <message>
        <source>Careful: %1 is asked without encryption</source>
        <translation>注意：访问 %1 时没有加密</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionEgress</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Address from which WeChat sees this computer</source>
        <translation>微信看到的出口 IP</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制 IP 地址</translation>
    </message>
    <message>
        <source>1. Copy the address
2. Add it on the WeChat developer platform: My business › your account › Development keys › API IP whitelist
3. Save, come back and check again</source>
        <translation>1. 复制这个 IP 地址
2. 在微信开发者平台加上它：我的业务 › 公众号 › 开发密钥 › API IP 白名单
3. 保存后回到这里重新检查</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>IP 地址 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionForm</name>
    <message>
        <source>An address like https://example.com/token</source>
        <translation>地址形如 https://example.com/token</translation>
    </message>
    <message>
        <source>No name and password in the address</source>
        <translation>地址里不能有用户名和密码</translation>
    </message>
    <message>
        <source>A proxy like http://10.0.0.8:3128 or socks5://10.0.0.8:1080</source>
        <translation>代理形如 http://10.0.0.8:3128 或 socks5://10.0.0.8:1080</translation>
    </message>
    <message>
        <source>The password goes into the field beside it</source>
        <translation>密码请填在旁边的栏里</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取这个文件</translation>
    </message>
    <message>
        <source>No certificate in PEM form is in this file</source>
        <translation>这个文件里没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>Where the token is in the answer, like access_token</source>
        <translation>token 在应答中的位置，例如 access_token</translation>
    </message>
    <message>
        <source>Letters, digits and - only</source>
        <translation>只能用字母、数字和 -</translation>
    </message>
    <message>
        <source>The pasted token has ended by then</source>
        <translation>这个时间粘贴的 token 已经失效</translation>
    </message>
    <message>
        <source>An address like https://api.weixin.qq.com</source>
        <translation>地址形如 https://api.weixin.qq.com</translation>
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
    <name>wego::gui::ConnectionTokens</name>
    <message>
        <source>No token was asked for yet</source>
        <translation>还没有获取过 token</translation>
    </message>
    <message>
        <source>Token timeline</source>
        <translation>token 时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定版</translation>
    </message>
    <message>
        <source>own service</source>
        <translation>自有服务</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Received by force, until %1</source>
        <translation>强制更新，有效至 %1</translation>
    </message>
    <message>
        <source>The same one again, until %1</source>
        <translation>仍是同一个，有效至 %1</translation>
    </message>
    <message>
        <source>Received, until %1</source>
        <translation>已取得，有效至 %1</translation>
    </message>
    <message>
        <source>None came: %1</source>
        <comment>code</comment>
        <translation>没有取得：%1</translation>
    </message>
    <message numerus="yes">
        <source>Refused at an age of %Ln minute(s) (%1): %2</source>
        <translation>
            <numerusform>用了 %Ln 分钟后被拒绝（%1）：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>another system fetched a classic token at about %1</source>
        <translation>约 %1 有其他系统获取了普通 token</translation>
    </message>
    <message>
        <source>another system forced a new stable token before %1</source>
        <translation>%1 之前有其他系统强制更新了稳定版 token</translation>
    </message>
    <message>
        <source>this program fetched another at %1</source>
        <translation>本程序在 %1 获取了另一个</translation>
    </message>
    <message>
        <source>the token service has got another</source>
        <translation>token 服务已换了另一个</translation>
    </message>
    <message>
        <source>its time was over at %1</source>
        <translation>有效期到 %1 为止</translation>
    </message>
    <message>
        <source>it ended before the end that was named</source>
        <translation>没到说明的时间就失效了</translation>
    </message>
    <message>
        <source>it ended before its time; is the clock of this computer right?</source>
        <translation>提前失效；这台电脑的时钟准确吗</translation>
    </message>
    <message>
        <source>it is no token of this account</source>
        <translation>不是这个账号的 token</translation>
    </message>
    <message>
        <source>the cause is not known</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>wego::gui::CountedEdit</name>
    <message>
        <source>%1 / %2 bytes</source>
        <extracomment>Bytes of the text, and as many as WeChat allows</extracomment>
        <translation>%1 / %2 字节</translation>
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
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>wego::gui::FactsColumn</name>
    <message>
        <source>Facts of the order</source>
        <translation>订单信息</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
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
    <name>wego::gui::FollowerActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remark removed</source>
        <translation>备注已清空</translation>
    </message>
    <message>
        <source>Remark “%1” saved</source>
        <translation>备注“%1”已保存</translation>
    </message>
    <message>
        <source>No tag had to be changed</source>
        <translation>没有需要改动的标签</translation>
    </message>
    <message>
        <source>WeChat did not take the tag</source>
        <translation>微信没有接受这个标签</translation>
    </message>
    <message>
        <source>The tags are as they were</source>
        <translation>标签已恢复原样</translation>
    </message>
    <message>
        <source>Tag given</source>
        <translation>已打标签</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>已取消标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people blacklisted</source>
        <translation>
            <numerusform>已把 %Ln 人加入黑名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken off the blacklist</source>
        <translation>
            <numerusform>已把 %Ln 人移出黑名单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stopped before %2 others</source>
        <comment>what was done; number of people</comment>
        <translation>%1；已停止，其余 %2 人未处理</translation>
    </message>
    <message>
        <source>%1; not %2 others: %3</source>
        <comment>what was done; number of people; why not</comment>
        <translation>%1；其余 %2 人未处理：%3</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerColumns</name>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>关注时间</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>关注场景</translation>
    </message>
    <message>
        <source>Scene value</source>
        <translation>场景值</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>UnionID</source>
        <translation>UnionID</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerExportDialog</name>
    <message>
        <source>Export followers</source>
        <translation>导出关注者</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>范围</translation>
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
        <source>Ticked columns are written, from top to bottom; drag them into another order</source>
        <translation>写出勾选的列，从上到下；可以拖动改变顺序</translation>
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
        <translation>Excel 用的 CSV (UTF-8)</translation>
    </message>
    <message>
        <source>CSV for old Chinese software (GB18030)</source>
        <translation>旧版中文软件用的 CSV (GB18030)</translation>
    </message>
    <message>
        <source>Plain CSV for programs (RFC 4180)</source>
        <translation>程序用的普通 CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
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
    <message>
        <source>The %1 people shown</source>
        <translation>显示的 %1 人</translation>
    </message>
    <message>
        <source>Everybody known, also those who left: %1 people</source>
        <translation>全部 %1 人，含已离开的</translation>
    </message>
    <message>
        <source>Opens by double click; ids stay complete, formulas stay text.</source>
        <translation>双击即可打开；编号保持完整，公式保持为文本。</translation>
    </message>
    <message>
        <source>Cells exactly as they are, without a byte order mark.</source>
        <translation>单元格原样写出，不带字节顺序标记。</translation>
    </message>
    <message>
        <source>Up to 1,048,575 people in one workbook.</source>
        <translation>一个工作簿最多 1,048,575 人。</translation>
    </message>
    <message>
        <source>At least one column is needed</source>
        <translation>至少要选一列</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerExports</name>
    <message>
        <source>Export followers</source>
        <translation>导出关注者</translation>
    </message>
    <message>
        <source>%1 followers written to %2</source>
        <translation>%1 位关注者已写入 %2</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerPane</name>
    <message>
        <source>Follower</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation>复制 OpenID</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>添加标签 (T)</translation>
    </message>
    <message>
        <source>No remark</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>Missed since %1</source>
        <translation>%1 起不在列表中</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>关注中</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer given by WeChat</source>
        <translation>微信不再提供</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerSyncs</name>
    <message>
        <source>Sync followers</source>
        <translation>同步关注者</translation>
    </message>
    <message>
        <source>Followers synced: %1 new, %2 left, %3 calls</source>
        <translation>同步完成：新增 %1，离开 %2，用了 %3 次调用</translation>
    </message>
    <message>
        <source>The sync of followers stopped at page %1: %2</source>
        <translation>同步关注者停在第 %1 页：%2</translation>
    </message>
    <message>
        <source>The sync of followers stopped: %1</source>
        <translation>同步关注者停下了：%1</translation>
    </message>
    <message>
        <source>%1; the blacklist could not be read: %2</source>
        <translation>%1；未能读取黑名单：%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerTable</name>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Show everything known</source>
        <translation>查看全部信息</translation>
    </message>
    <message>
        <source>Edit remark</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation>复制 OpenID</translation>
    </message>
</context>
<context>
    <name>wego::gui::HalfDoneNote</name>
    <message numerus="yes">
        <source>The batch %1 waits for a second person: %Ln refund(s), %2 yuan</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>批次 %1 在等第二个人批准：%Ln 笔，共 %2 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The batch %1 is half done: %Ln refund(s), %2 yuan, are left</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>批次 %1 只做了一半：还有 %Ln 笔，共 %2 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more like it</source>
        <comment>a batch</comment>
        <translation>
            <numerusform>%1；另有 %Ln 批</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
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
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Remark saved</comment>
        <translation>%1：%2</translation>
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
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续%1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停%1</translation>
    </message>
</context>
<context>
    <name>wego::gui::LegacyGroupsDialog</name>
    <message>
        <source>Legacy groups</source>
        <translation>旧版分组</translation>
    </message>
    <message>
        <source>WeChat has replaced groups by tags: a follower is in exactly one group, but may have 20 tags. Use groups only for what is built on them.</source>
        <translation>微信已用标签代替分组：一个关注者只能在一个分组里，但可以有 20 个标签。只在已有系统依赖分组时使用。</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>新分组的名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Move somebody</source>
        <translation>移动关注者</translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>在哪个分组？</translation>
    </message>
    <message>
        <source>Group to move to</source>
        <translation>移到的分组</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已新建“%1”</translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation>已改名为“%1”</translation>
    </message>
    <message>
        <source>%1 is deleted, and its %2 people go to the default group.</source>
        <translation>将删除“%1”，其中 %2 人回到默认分组。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Is in the group %1 (%2)</source>
        <comment>name, id</comment>
        <translation>在分组“%1”（%2）里</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移到“%1”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
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
    <name>wego::gui::MenuActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add an entry to its list</source>
        <translation>添加二级菜单</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再制一份</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>新菜单</translation>
    </message>
    <message>
        <source>There is no button of a menu on the clipboard</source>
        <translation>剪贴板里没有菜单按钮</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuButtonForm</name>
    <message>
        <source>Choose what it does</source>
        <translation>选择类型</translation>
    </message>
    <message>
        <source>Second level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>本版本不认识</translation>
    </message>
    <message numerus="yes">
        <source>It opens a list of %Ln button(s), and does nothing else.</source>
        <translation>
            <numerusform>点击后展开 %Ln 个二级菜单，自身没有动作。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>WeChat&apos;s word for a type, and what else is to be known of it</extracomment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuChangesList</name>
    <message>
        <source>What changes</source>
        <translation>会有什么变化</translation>
    </message>
    <message>
        <source>Nothing: a follower would see no difference</source>
        <translation>没有变化：关注者看到的和现在一样</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuChecks</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button, and the conditional menu that it is in</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Names, keys and addresses are short enough</source>
        <translation>名称、KEY、网址长度都在限制内</translation>
    </message>
    <message>
        <source>Every button has what it needs</source>
        <translation>每个按钮都填写完整</translation>
    </message>
    <message>
        <source>At most 3 buttons in the bar and 5 in a list</source>
        <translation>一级不超过 3 个，二级不超过 5 个</translation>
    </message>
    <message>
        <source>Every conditional menu says whom it is for</source>
        <translation>每个个性化菜单都有匹配条件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>跳到 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln 个提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuDocument</name>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot;</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation>添加个性化菜单</translation>
    </message>
    <message>
        <source>Delete a conditional menu</source>
        <translation>删除个性化菜单</translation>
    </message>
    <message>
        <source>Move a conditional menu</source>
        <translation>移动个性化菜单</translation>
    </message>
    <message>
        <source>Change who sees a menu</source>
        <translation>修改匹配条件</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuEditor</name>
    <message>
        <source>Publish the menu</source>
        <translation>发布菜单</translation>
    </message>
    <message>
        <source>The menu is live</source>
        <translation>菜单已上线</translation>
    </message>
    <message>
        <source>The menu was not published</source>
        <translation>菜单没有发布</translation>
    </message>
    <message>
        <source>Take what is live</source>
        <translation>取用线上菜单</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Import from the web console</source>
        <translation>从公众平台导入</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuFaultWords</name>
    <message>
        <source>Phones show about %1 Chinese characters and cut off the rest.</source>
        <translation>手机约显示 %1 个汉字，后面会截断</translation>
    </message>
    <message>
        <source>WeChat wants another type by now.</source>
        <translation>微信已改用别的类型</translation>
    </message>
    <message>
        <source>It has fields that are not known here; they are kept.</source>
        <translation>含有本版本不认识的字段，会原样保留</translation>
    </message>
    <message>
        <source>WeChat says %1.</source>
        <translation>微信提示 %1</translation>
    </message>
    <message>
        <source>The standard menu must be there first.</source>
        <translation>要先有默认菜单</translation>
    </message>
    <message>
        <source>Choose whom it is for: a tag, a client, or both.</source>
        <translation>请选择给谁看：标签、客户端，或两者</translation>
    </message>
    <message>
        <source>It has no button yet.</source>
        <translation>还没有按钮</translation>
    </message>
    <message>
        <source>The links of all conditional menus lead to %1 hosts; at most %2 are allowed.</source>
        <translation>全部个性化菜单的网址涉及 %1 个域名，最多 %2 个</translation>
    </message>
    <message>
        <source>It has conditions that WeChat has given up.</source>
        <translation>含有微信已取消的匹配条件</translation>
    </message>
    <message>
        <source>WeChat does not know this client.</source>
        <translation>微信没有这种客户端</translation>
    </message>
    <message>
        <source>A list cannot stand in a list.</source>
        <translation>二级菜单下不能再有菜单</translation>
    </message>
    <message>
        <source>%1 buttons; at most %2 are allowed.</source>
        <translation>有 %1 个按钮，最多 %2 个</translation>
    </message>
    <message>
        <source>WeChat would refuse it (%1).</source>
        <translation>微信会拒绝（%1）</translation>
    </message>
    <message>
        <source>%1 is too long: %2 bytes, at most %3 are allowed.</source>
        <translation>%1过长：%2 字节，最多 %3 字节</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>请选择类型</translation>
    </message>
    <message>
        <source>It opens a list, and can do nothing else.</source>
        <translation>有二级菜单的按钮不能再有动作</translation>
    </message>
    <message>
        <source>WeChat does not know this type.</source>
        <translation>微信没有这种类型</translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and names a host.</source>
        <translation>网址要以 http:// 或 https:// 开头，并写明域名</translation>
    </message>
    <message>
        <source>%1 holds a character that WeChat does not take.</source>
        <translation>%1含有微信不接受的字符</translation>
    </message>
    <message>
        <source>An AppID is wx with 16 small letters or digits behind it.</source>
        <translation>AppID 是 wx 加 16 位小写字母或数字</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuFoot</name>
    <message>
        <source>Show the changes</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Against what was live at %1:</source>
        <translation>与线上相比（%1 取得）</translation>
    </message>
    <message>
        <source>Against the last version that is known here:</source>
        <translation>与已知的最新版本相比</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Will disappear: %1</source>
        <translation>会消失：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Draft stored at %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuHeader</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuHistoryModel</name>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>found live</source>
        <translation>线上发现</translation>
    </message>
    <message>
        <source>live</source>
        <translation>线上</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuLiveBox</name>
    <message>
        <source>%1: live %2, will be %3</source>
        <translation>%1：线上 %2，改为 %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuPlaceHead</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuProperties</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Live value</source>
        <translation>线上的值</translation>
    </message>
    <message>
        <source>No button is chosen</source>
        <translation>没有选中按钮</translation>
    </message>
    <message>
        <source>Conditional menu</source>
        <translation>个性化菜单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>bar, button %1</source>
        <translation>一级，第 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln button(s) in the bar</source>
        <translation>
            <numerusform>一级 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists</source>
        <translation>
            <numerusform>二级 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Every follower sees it.</source>
        <translation>所有关注者都看到它。</translation>
    </message>
    <message>
        <source>Everybody sees it for whom no conditional menu is meant.</source>
        <translation>不符合任何个性化菜单条件的人看到它。</translation>
    </message>
    <message>
        <source>Not live yet.</source>
        <translation>线上还没有。</translation>
    </message>
    <message>
        <source>Live it stands elsewhere: %1.</source>
        <translation>线上的位置：%1</translation>
    </message>
    <message>
        <source>Live it is tried as number %1.</source>
        <translation>线上的匹配顺序：第 %1 个</translation>
    </message>
    <message>
        <source>No menu</source>
        <translation>没有菜单</translation>
    </message>
    <message>
        <source>There is no menu yet. Add a button, or import the menu of the web console.</source>
        <translation>还没有菜单。添加按钮，或从公众平台导入。</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuRoom</name>
    <message>
        <source>There is no menu in the web console.</source>
        <translation>公众平台里没有菜单。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Publish the menu</source>
        <translation>发布菜单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Drag to move: at most 3 buttons in the bar and 5 in a list</source>
        <translation>拖动可换顺序或换层级，最多 3 个一级，每个 5 个二级</translation>
    </message>
    <message>
        <source>Publish the menu…</source>
        <translation>发布菜单…</translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation>添加个性化菜单</translation>
    </message>
    <message>
        <source>Delete all menus…</source>
        <translation>删除全部菜单…</translation>
    </message>
    <message>
        <source>Delete all menus</source>
        <translation>删除全部菜单</translation>
    </message>
    <message>
        <source>all menus deleted</source>
        <translation>删除了全部菜单</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>as it is live</source>
        <translation>与线上一致</translation>
    </message>
    <message>
        <source>WeChat would refuse this; see the checks</source>
        <translation>微信会拒绝，请看右侧的检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>完成发布</translation>
    </message>
    <message>
        <source>Finish the publication</source>
        <translation>完成发布</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>回到之前</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已回到之前</translation>
    </message>
    <message>
        <source>The menus as they were live on %1</source>
        <translation>%1 线上的菜单</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>回退…</translation>
    </message>
    <message>
        <source>Back to the menus of %1</source>
        <translation>回退到 %1 的菜单</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>作为草稿编辑</translation>
    </message>
    <message>
        <source>Take an old version</source>
        <translation>取用旧版本</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The menu was taken over; one step of Undo takes it back.</source>
        <translation>已导入，可以一步撤销。</translation>
    </message>
    <message>
        <source>Taken over, but what these buttons did cannot be set from here: %1</source>
        <translation>已导入，但这些按钮原来的内容不能用接口设置：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 sees a menu that is not known here; look again at what is live.</source>
        <translation>%1 看到的菜单这里还没有，请重新获取线上菜单。</translation>
    </message>
    <message>
        <source>WeChat shows %1: %2</source>
        <translation>微信给 %1 显示的是：%2</translation>
    </message>
    <message>
        <source>WeChat shows %1: %2; by the rules here it would be: %3</source>
        <translation>微信给 %1 显示的是：%2；按这里的规则应是：%3</translation>
    </message>
    <message>
        <source>From %1 to what is being edited</source>
        <translation>从 %1 到正在编辑的菜单</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>From what is live to the draft</source>
        <translation>从线上到草稿</translation>
    </message>
    <message>
        <source>From the web console</source>
        <translation>从公众平台</translation>
    </message>
    <message>
        <source>From a JSON file…</source>
        <translation>从 JSON 文件…</translation>
    </message>
    <message>
        <source>Export as a JSON file…</source>
        <translation>导出为 JSON 文件…</translation>
    </message>
    <message>
        <source>Import menus</source>
        <translation>导入菜单</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export menus</source>
        <translation>导出菜单</translation>
    </message>
    <message>
        <source>There is no menu yet.</source>
        <translation>还没有菜单。</translation>
    </message>
    <message>
        <source>Add the first button</source>
        <translation>添加第一个按钮</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A publication was broken off: the standard menu and %1 of %2 conditional menus are live.</source>
        <translation>发布中断：默认菜单和 %1 / %2 个个性化菜单已上线。</translation>
    </message>
    <message>
        <source>A publication was broken off: the standard menu is not live yet, %1 of %2 conditional menus are.</source>
        <translation>发布中断：默认菜单还没有上线，%1 / %2 个个性化菜单已上线。</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuRuleForm</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>任意客户端</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>本版本不认识</translation>
    </message>
    <message>
        <source>Old conditions</source>
        <translation>旧的匹配条件</translation>
    </message>
    <message>
        <source>WeChat has given up conditions on sex, place and language. A menu with them is shown to nobody, and cannot be published again.</source>
        <translation>微信已取消性别、地区和语言条件。含有这些条件的菜单不会匹配任何人，也不能再发布。</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take the old conditions away</source>
        <translation>去掉旧的匹配条件</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>WeChat tries the conditional menus from the newest to the oldest; the first that fits is shown, else the standard menu. Of several tags of a follower only the one given last counts.</source>
        <translation>微信从最新发布的个性化菜单开始匹配，先匹配的生效，都不匹配时显示默认菜单。一个人有多个标签时，只看最后打上的那个。</translation>
    </message>
    <message>
        <source>This one is tried as number %1 of %2.</source>
        <translation>匹配顺序：第 %1 个，共 %2 个。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No tag is called so. Choose one, or type its id.</source>
        <translation>没有这个名称的标签，请选择或输入标签 id。</translation>
    </message>
    <message>
        <source>This account has no tag %1, as far as is known here.</source>
        <translation>本地没有编号 %1 的标签，请先同步标签。</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuSidePanel</name>
    <message>
        <source>Menus and their buttons</source>
        <translation>菜单和按钮</translation>
    </message>
    <message>
        <source>Versions of the menus</source>
        <translation>菜单的历史版本</translation>
    </message>
    <message>
        <source>Conditional menus are tried from top to bottom</source>
        <translation>个性化菜单从上到下匹配，先匹配的生效</translation>
    </message>
    <message>
        <source>Add a conditional menu: for a tag or for a kind of phone</source>
        <translation>添加个性化菜单：给某个标签或某种手机</translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation>添加个性化菜单</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Two versions with each other, or one with what is being edited</source>
        <translation>比较两个版本，或把一个版本与正在编辑的菜单比较</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuTypeWords</name>
    <message>
        <source>Pages</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息与事件</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Pictures and places</source>
        <translation>照片与位置</translation>
    </message>
    <message>
        <source>after the event you may answer by customer service messages</source>
        <translation>推送事件后可用客服消息回复</translation>
    </message>
    <message>
        <source>opens in WeChat; http or https</source>
        <translation>在微信里打开，http 或 https</translation>
    </message>
    <message>
        <source>shows what the code says or opens it; you may answer by customer service messages</source>
        <translation>扫码后直接显示内容或打开网址，可用客服消息回复</translation>
    </message>
    <message>
        <source>the pictures come to you as messages</source>
        <translation>照片会作为消息发来</translation>
    </message>
    <message>
        <source>the place comes to you as a message</source>
        <translation>位置会作为消息发来</translation>
    </message>
    <message>
        <source>a picture, sound or film; WeChat sends no event</source>
        <translation>图片、语音或视频，没有事件推送</translation>
    </message>
    <message>
        <source>retired: WeChat wants article_view_limited instead</source>
        <translation>已停用，请改用 article_view_limited</translation>
    </message>
    <message>
        <source>a published article as a card; WeChat sends no event</source>
        <translation>以卡片发送已发布的文章，没有事件推送</translation>
    </message>
    <message>
        <source>a published article; WeChat sends no event</source>
        <translation>打开已发布的文章，没有事件推送</translation>
    </message>
    <message>
        <source>must be linked with this account</source>
        <translation>小程序须已关联到本公众号</translation>
    </message>
    <message>
        <source>Phones that are too old for mini programs open this page.</source>
        <translation>不支持小程序的旧版微信打开这个网页。</translation>
    </message>
    <message>
        <source>The id of a permanent material of this account.</source>
        <translation>本公众号永久素材的 id。</translation>
    </message>
    <message>
        <source>The id that WeChat gave the article when it was published.</source>
        <translation>文章发布时微信给的 id。</translation>
    </message>
    <message>
        <source>A list of buttons</source>
        <translation>展开二级菜单</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuViewAs</name>
    <message>
        <source>See it as</source>
        <translation>看作</translation>
    </message>
    <message>
        <source>See it as followers with this tag</source>
        <translation>按这个标签的关注者查看</translation>
    </message>
    <message>
        <source>See it as on this kind of phone</source>
        <translation>按这种手机查看</translation>
    </message>
    <message>
        <source>Ask WeChat what one follower sees…</source>
        <translation>问微信某人看到的菜单…</translation>
    </message>
    <message>
        <source>Ask WeChat what one follower sees</source>
        <translation>问微信某人看到的菜单</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>What one follower sees</source>
        <translation>某人看到的菜单</translation>
    </message>
    <message>
        <source>OpenID or WeChat ID of a follower:</source>
        <translation>关注者的 OpenID 或微信号：</translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuWords</name>
    <message>
        <source>Standard menu</source>
        <translation>默认菜单</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Send an event to the server</source>
        <translation>点击推送事件</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Scan a code, and open what it says</source>
        <translation>扫码，直接显示或打开结果</translation>
    </message>
    <message>
        <source>Scan a code, and wait for a message</source>
        <translation>扫码，提示“消息接收中”</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take a picture or choose one</source>
        <translation>拍照或从相册选择</translation>
    </message>
    <message>
        <source>Choose pictures in WeChat</source>
        <translation>从微信相册选择</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Send a material</source>
        <translation>发送素材</translation>
    </message>
    <message>
        <source>Open an article (retired)</source>
        <translation>打开图文（已停用）</translation>
    </message>
    <message>
        <source>Send an article</source>
        <translation>发送文章</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open a mini program</source>
        <translation>打开小程序</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>安卓</translation>
    </message>
    <message>
        <source>other phones</source>
        <translation>其他客户端</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>live</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Tag is %1</source>
        <translation>标签是 %1</translation>
    </message>
    <message>
        <source>Platform is %1</source>
        <translation>客户端是 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1是%2</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>还没有条件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Material (media_id)</source>
        <translation>素材（media_id）</translation>
    </message>
    <message>
        <source>Article (article_id)</source>
        <translation>文章（article_id）</translation>
    </message>
    <message>
        <source>AppID of the mini program</source>
        <translation>小程序 AppID</translation>
    </message>
    <message>
        <source>Page of the mini program</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1，第 %2 个</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>移动：%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Changed: %1; %2</source>
        <translation>修改：%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln button(s) in the bar</source>
        <translation>
            <numerusform>最多 %Ln 个一级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entries in a list</source>
        <translation>
            <numerusform>最多 %Ln 个二级</numerusform>
        </translation>
    </message>
    <message>
        <source>A list cannot stand in a list</source>
        <translation>二级菜单下不能再有菜单</translation>
    </message>
    <message>
        <source>A button cannot go into its own list</source>
        <translation>按钮不能移到自己的二级菜单里</translation>
    </message>
    <message>
        <source>Nothing can stand there</source>
        <translation>不能放在这里</translation>
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
    <name>wego::gui::NumberField</name>
    <message>
        <source>Number of an order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Paste any number of an order, a refund or a customer</source>
        <translation>粘贴任意单号：订单、退款或用户</translation>
    </message>
    <message>
        <source>Not a number of an order</source>
        <translation>不像是单号</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>wego::gui::OpenidListDialog</name>
    <message>
        <source>Import a list of OpenIDs</source>
        <translation>导入 OpenID 名单</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Or &amp;paste them here</source>
        <translation>或粘贴到这里</translation>
    </message>
    <message>
        <source>OpenIDs, one a line</source>
        <translation>OpenID，每行一个</translation>
    </message>
    <message>
        <source>Lines that hold no OpenID</source>
        <translation>没有 OpenID 的行</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>名单名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>day</comment>
        <translation>%1 名单</translation>
    </message>
    <message>
        <source>One OpenID a line, or a table with them in its first column</source>
        <translation>每行一个 OpenID，或第一列是 OpenID 的表格</translation>
    </message>
    <message>
        <source>Open a list of OpenIDs</source>
        <translation>打开 OpenID 名单</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>名单 (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>what is wrong, why, what to do</comment>
        <translation>%1。%2%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln OpenID(s)</source>
        <translation>
            <numerusform>%Ln 个 OpenID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named twice</source>
        <translation>
            <numerusform>%Ln 行重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold none and are left out:</source>
        <translation>
            <numerusform>%Ln 行没有 OpenID，已略过：</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderPage</name>
    <message>
        <source>Open in bills</source>
        <translation>在账单中打开</translation>
    </message>
    <message>
        <source>Raw answers</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>New refund</source>
        <translation>新的退款</translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation>正在填写</translation>
    </message>
    <message>
        <source>Other orders of the same customer</source>
        <translation>同一用户的其他订单</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>%1. Asking WeChat…</source>
        <comment>where the facts come from</comment>
        <translation>%1，正在向微信查询</translation>
    </message>
    <message>
        <source>No archived bill has this payment</source>
        <translation>已归档的账单里没有这笔支付</translation>
    </message>
    <message>
        <source>WeChat has not answered yet</source>
        <translation>微信还没有应答</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <comment>customer</comment>
        <translation>%1 的订单</translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderStory</name>
    <message>
        <source>Refund succeeded</source>
        <translation>退款成功</translation>
    </message>
    <message>
        <source>Refund accepted, WeChat is at it</source>
        <translation>退款已受理，微信正在处理</translation>
    </message>
    <message>
        <source>Refund planned</source>
        <translation>退款已计划</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>退款已发送</translation>
    </message>
    <message>
        <source>Refund: result unknown</source>
        <translation>退款结果未知</translation>
    </message>
    <message>
        <source>Refund closed</source>
        <translation>退款已关闭</translation>
    </message>
    <message>
        <source>Refund abnormal</source>
        <translation>退款异常</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>退款被拒绝</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>退款已取消</translation>
    </message>
    <message>
        <source>the customer gets %1</source>
        <translation>用户收到 %1</translation>
    </message>
    <message>
        <source>WeChat is asked first, by the same number</source>
        <translation>先查询，同一单号</translation>
    </message>
    <message>
        <source>the money did not reach the customer: act at pay.weixin.qq.com</source>
        <translation>款项没有退到用户账户，请到商户平台处理</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期到 %1</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>创建订单</translation>
    </message>
    <message>
        <source>%1 more by coupons</source>
        <translation>另用代金券 %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付成功</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支付失败</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>等待支付</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>订单关闭</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>付款银行</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Paid by the customer</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>WeChat order number</source>
        <translation>微信订单号</translation>
    </message>
    <message>
        <source>Attached data</source>
        <translation>附加数据</translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderWords</name>
    <message>
        <source>WeChat order number</source>
        <translation>微信订单号</translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>WeChat refund number</source>
        <translation>微信退款单号</translation>
    </message>
    <message>
        <source>Merchant refund number</source>
        <translation>商户退款单号</translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>%1, %2 digits</source>
        <comment>kind of number</comment>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refund abnormal</source>
        <translation>退款异常</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>退款处理中</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>转入退款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Customer is paying</source>
        <translation>用户支付中</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>支付失败</translation>
    </message>
    <message>
        <source>Waiting for the deduction</source>
        <translation>等待扣款</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation>已全额退款</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>查无此单</translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, signature verified</source>
        <translation>微信 %1 返回，签名已验证</translation>
    </message>
    <message>
        <source>Stored here: WeChat&apos;s answer of %1</source>
        <translation>本地存储：微信 %1 返回</translation>
    </message>
    <message>
        <source>Archived bill of %1</source>
        <translation>本地账单 %1</translation>
    </message>
    <message>
        <source>Archived bill</source>
        <translation>本地账单</translation>
    </message>
    <message>
        <source>Made here at %1, WeChat was not asked yet</source>
        <translation>%1 在本机创建，还没有向微信查询</translation>
    </message>
    <message>
        <source>JSAPI: in WeChat</source>
        <translation>公众号内支付</translation>
    </message>
    <message>
        <source>NATIVE: QR code of the order</source>
        <translation>扫码支付</translation>
    </message>
    <message>
        <source>APP: from an app</source>
        <translation>App 支付</translation>
    </message>
    <message>
        <source>MWEB: from a web page</source>
        <translation>H5 支付</translation>
    </message>
    <message>
        <source>MICROPAY: payment code of the customer</source>
        <translation>付款码支付</translation>
    </message>
    <message>
        <source>FACEPAY: by face</source>
        <translation>刷脸支付</translation>
    </message>
    <message>
        <source>Nobody has paid this order, or it was closed</source>
        <translation>订单没有支付，或已经关闭</translation>
    </message>
    <message>
        <source>Paid more than a year ago: WeChat refunds it no more</source>
        <translation>支付已超过一年，微信不再退款</translation>
    </message>
    <message>
        <source>Nothing is left to refund</source>
        <translation>已经没有可退的金额</translation>
    </message>
    <message>
        <source>More than what is left to refund</source>
        <translation>超过可退的金额</translation>
    </message>
    <message>
        <source>At least 0.01</source>
        <translation>至少 0.01</translation>
    </message>
    <message>
        <source>Refunded in 50 parts already; WeChat allows no more</source>
        <translation>已分 50 次退款，微信不再允许</translation>
    </message>
    <message>
        <source>The last refund of this order is younger than a minute</source>
        <translation>这笔订单上次退款还不到一分钟</translation>
    </message>
    <message>
        <source>The reason is longer than 80 bytes</source>
        <translation>原因超过 80 字节</translation>
    </message>
    <message>
        <source>An earlier refund of this order is not known to have happened: ask WeChat first</source>
        <translation>这笔订单有一笔退款结果未知，请先查询</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::OrdersHeader</name>
    <message>
        <source>Batch refund…</source>
        <translation>批量退款…</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>新建收款…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>退款…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Refund this order (Ctrl+R)</source>
        <translation>给这笔订单退款（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>wego::gui::OrdersRoom</name>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>还没有查询过</translation>
    </message>
    <message>
        <source>Look up an order first</source>
        <translation>请先查询一笔订单</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number, what it is</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Looked up lately</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Paste a number to see its order</source>
        <translation>粘贴单号，查看订单</translation>
    </message>
    <message>
        <source>From the customer&apos;s payment message, from a bill, or from your own system. A whole row of a bill will do as well.</source>
        <translation>可以来自用户的支付凭证、账单或自己的系统，账单的整行也可以。</translation>
    </message>
    <message>
        <source>Refund this order…</source>
        <translation>给这笔订单退款…</translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation>新建收款…</translation>
    </message>
    <message>
        <source>Batch refund…</source>
        <translation>批量退款…</translation>
    </message>
    <message>
        <source>Clear the orders looked up lately</source>
        <translation>清空最近查询</translation>
    </message>
    <message>
        <source>%1, merchant number %2</source>
        <translation>%1，商户号 %2</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>查无此单</translation>
    </message>
    <message>
        <source>Asked with the account %1. Tried as:
%2</source>
        <translation>查询用的账号：%1。试过：
%2</translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation>正在向微信查询</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>%1. What is stored here is shown; it may be out of date.</source>
        <translation>%1。显示的是本地存储的内容，可能不是最新的。</translation>
    </message>
    <message>
        <source>It is not known whether the refund %1 of %2 has happened. WeChat is asked first, by the same number.</source>
        <translation>退款 %1（%2）结果未知。先查询，同一单号。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>现在查询</translation>
    </message>
</context>
<context>
    <name>wego::gui::PayingAccount</name>
    <message>
        <source>Merchant number %1</source>
        <translation>商户号 %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Test 0.01 yuan</source>
        <translation>测试 0.01 元</translation>
    </message>
    <message>
        <source>Account %1, merchant number %2</source>
        <translation>账号 %1，商户号 %2</translation>
    </message>
</context>
<context>
    <name>wego::gui::PersonOrders</name>
    <message numerus="yes">
        <source>%Ln in the local store</source>
        <translation>
            <numerusform>本地存储中 %Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>wego::gui::PersonOrdersModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>wego::gui::PhoneButton</name>
    <message>
        <source>Add a button here</source>
        <translation>在这里添加按钮</translation>
    </message>
</context>
<context>
    <name>wego::gui::PhoneNotes</name>
    <message>
        <source>see the checks</source>
        <translation>见检查</translation>
    </message>
    <message>
        <source>will be cut</source>
        <translation>会截断</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>was number %1</source>
        <translation>从第 %1 个移来</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>改了%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wego::gui::PhonePreview</name>
    <message>
        <source>Preview of the phone</source>
        <translation>手机预览</translation>
    </message>
    <message>
        <source>See the checks</source>
        <translation>见检查</translation>
    </message>
    <message>
        <source>Welcome. What are you looking for?</source>
        <translation>欢迎。点下面的菜单，找到需要的服务。</translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanAccount</name>
    <message>
        <source>Account %1, %2</source>
        <comment>name, AppID</comment>
        <translation>账号 %1，%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanPeopleModel</name>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanRun</name>
    <message>
        <source>%1: %2</source>
        <comment>work, result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanTagPicker</name>
    <message>
        <source>Find or create a tag</source>
        <translation>查找或新建标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanWords</name>
    <message>
        <source>Give the tag %1</source>
        <translation>打标签“%1”</translation>
    </message>
    <message>
        <source>Take away the tag %1</source>
        <translation>取消标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left to do</source>
        <translation>没有要处理的人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the tag %1</source>
        <translation>
            <numerusform>给 %Ln 人打标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose the tag %1</source>
        <translation>
            <numerusform>取消 %Ln 人的标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln people in each</source>
        <translation>
            <numerusform>每次最多 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), %1</source>
        <translation>
            <numerusform>%Ln 次调用，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>has the tag already</source>
        <translation>已有这个标签</translation>
    </message>
    <message>
        <source>does not have the tag</source>
        <translation>没有这个标签</translation>
    </message>
    <message>
        <source>has 20 tags already, WeChat&apos;s limit</source>
        <translation>已有 20 个标签（微信上限）</translation>
    </message>
    <message>
        <source>follows no more</source>
        <translation>已取消关注</translation>
    </message>
    <message>
        <source>is not among the followers</source>
        <translation>不在关注者里</translation>
    </message>
    <message>
        <source>is no OpenID</source>
        <translation>不是 OpenID</translation>
    </message>
    <message>
        <source>stands in the list before</source>
        <translation>名单里已出现过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped:</source>
        <translation>
            <numerusform>略过 %Ln 人：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of people, why</comment>
        <translation>%1 人：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完成 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>被拒绝 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>略过 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>剩余 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>给 %Ln 人打标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %Ln people</source>
        <translation>
            <numerusform>取消 %Ln 人的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>refused: %1 (%2)</source>
        <comment>why, code</comment>
        <translation>被拒绝：%1（%2）</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 characters, %Ln too many</source>
        <translation>
            <numerusform>最多 %1 个字符，多了 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>请输入标签名</translation>
    </message>
    <message>
        <source>Some characters cannot be in a name</source>
        <translation>名称里有不能用的字符</translation>
    </message>
    <message>
        <source>There is a tag of this name</source>
        <translation>已有同名标签</translation>
    </message>
    <message>
        <source>There are %1 tags already, WeChat&apos;s limit</source>
        <translation>已有 %1 个标签（微信上限）</translation>
    </message>
    <message>
        <source>This tag is WeChat&apos;s own</source>
        <translation>这是微信自带的标签</translation>
    </message>
    <message>
        <source>profile not fetched yet: synchronise first</source>
        <translation>资料尚未获取：请先同步</translation>
    </message>
</context>
<context>
    <name>wego::gui::PublishDialog</name>
    <message numerus="yes">
        <source>%Ln call(s); followers see it within minutes.</source>
        <translation>
            <numerusform>需要 %Ln 次调用，关注者几分钟内会看到。</numerusform>
        </translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation>写入历史的备注</translation>
    </message>
    <message>
        <source>Type %1 to take all menus away</source>
        <translation>输入“%1”以删除全部菜单</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all menus</source>
        <translation>删除全部菜单</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) have fields that are not known here; they are kept.</source>
        <translation>
            <numerusform>%Ln 处含有本版本不认识的字段，会原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to take away: %2</source>
        <translation>输入“%1”以删除：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A menu that was made in the web console is in force. Publishing replaces it, and it cannot be brought back from here; import it first to keep it.</source>
        <translation>现在生效的是在公众平台网页上设置的菜单。发布后会替换它，且无法在这里恢复；要保留请先导入。</translation>
    </message>
</context>
<context>
    <name>wego::gui::QrCodeView</name>
    <message>
        <source>QR code to be scanned with WeChat</source>
        <translation>用微信扫描的二维码</translation>
    </message>
</context>
<context>
    <name>wego::gui::RawAnswersDialog</name>
    <message>
        <source>Raw answers</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>Request-ID %1</source>
        <translation>Request-ID %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>wego::gui::ReceiveDialog</name>
    <message>
        <source>New payment</source>
        <translation>新建收款</translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>&amp;What it is for (the customer sees it)</source>
        <translation>商品说明（用户可见）(&amp;W)</translation>
    </message>
    <message>
        <source>What the payment is for</source>
        <translation>商品说明</translation>
    </message>
    <message>
        <source>Address for &amp;notices</source>
        <translation>支付通知地址(&amp;N)</translation>
    </message>
    <message>
        <source>Address for notices of payments</source>
        <translation>支付通知地址</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Order number %1, valid for 15 minutes</source>
        <translation>商户订单号 %1，15 分钟内有效</translation>
    </message>
    <message>
        <source>Test 0.01 yuan: whatever the amount, the customer pays one fen. Switch the test mode off in the account to take real payments.</source>
        <translation>测试 0.01 元：无论金额多少，用户只付 1 分钱。要真实收款，请在账号里关闭测试模式。</translation>
    </message>
    <message>
        <source>Not an amount: yuan with at most two decimals</source>
        <translation>不是金额：以元为单位，最多两位小数</translation>
    </message>
    <message>
        <source>At least 0.01</source>
        <translation>至少 0.01</translation>
    </message>
    <message>
        <source>Too long: at most 127 bytes, a Chinese character has 3</source>
        <translation>太长：最多 127 字节，一个汉字占 3 字节</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://, without parameters</source>
        <translation>需要以 https:// 或 http:// 开头、不带参数的地址</translation>
    </message>
    <message>
        <source>WeChat demands one, even though payments are asked for here. Kept for this account.</source>
        <translation>微信要求填写，虽然这里会主动查询支付结果。会保存在这个账号里。</translation>
    </message>
    <message>
        <source>Take %1 yuan</source>
        <translation>收款 %1 元</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>取消收款</translation>
    </message>
    <message>
        <source>Waiting for the customer to scan</source>
        <translation>等待用户扫码</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期到 %1</translation>
    </message>
    <message>
        <source>The customer is paying</source>
        <translation>用户正在支付</translation>
    </message>
    <message>
        <source>%1 yuan paid</source>
        <translation>已支付 %1 元</translation>
    </message>
    <message>
        <source>Paid at %1</source>
        <translation>%1 支付</translation>
    </message>
    <message>
        <source>Expired, nobody has paid</source>
        <translation>已过期，没有支付</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>支付失败</translation>
    </message>
    <message>
        <source>Closed, nobody has paid</source>
        <translation>已关闭，没有支付</translation>
    </message>
    <message>
        <source>Closing the order</source>
        <translation>正在关闭订单</translation>
    </message>
    <message>
        <source>The customer has paid</source>
        <translation>用户已支付</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>不关闭，离开</translation>
    </message>
</context>
<context>
    <name>wego::gui::RecentOrdersPanel</name>
    <message>
        <source>Orders that were looked up lately</source>
        <translation>最近查询的订单</translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation>还没有查询过</translation>
    </message>
    <message>
        <source>Looked up lately</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the list of orders that were looked up</source>
        <translation>清空最近查询</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundApprovalNote</name>
    <message>
        <source>The total is above %1: a second person must approve before it can start</source>
        <translation>合计超过 %1，要第二个人批准后才能开始</translation>
    </message>
    <message>
        <source>Export the request…</source>
        <translation>导出待批文件…</translation>
    </message>
    <message>
        <source>Open the approval…</source>
        <translation>打开批准文件…</translation>
    </message>
    <message>
        <source>Export the request for approval</source>
        <translation>导出待批文件</translation>
    </message>
    <message>
        <source>approval-request.json</source>
        <translation>待批.json</translation>
    </message>
    <message>
        <source>Open the approval</source>
        <translation>打开批准文件</translation>
    </message>
    <message>
        <source>Approvals (*.json)</source>
        <translation>批准文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBar</name>
    <message>
        <source>Refundable %1</source>
        <comment>amount</comment>
        <translation>可退 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more refund(s)</source>
        <translation>
            <numerusform>还能分 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>3 more refunds, until 2027-11-20</comment>
        <translation>%1，到 %2 为止</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <comment>amount</comment>
        <translation>已退 %1</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchList</name>
    <message numerus="yes">
        <source>%1   %2   %Ln refund(s), %3</source>
        <comment>when, file, number, amount</comment>
        <translation>
            <numerusform>%1   %2   %Ln 笔，%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%1，还有 %Ln 笔没有结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchPage</name>
    <message>
        <source>Back to the orders (Esc)</source>
        <translation>回到订单（Esc）</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>回到订单</translation>
    </message>
    <message>
        <source>Batch refund</source>
        <translation>批量退款</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>what is wrong, why, what to do</comment>
        <translation>%1。%2%3</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchWork</name>
    <message>
        <source>Ask for the orders</source>
        <translation>逐单查询</translation>
    </message>
    <message>
        <source>Batch refund</source>
        <translation>批量退款</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln refunded or accepted, %2 yuan</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>%1：%Ln 笔已退或已受理，共 %2 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln refused or abnormal</source>
        <comment>what went well</comment>
        <translation>
            <numerusform>%1；%Ln 笔被拒绝或异常</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundClassList</name>
    <message>
        <source>Kinds of rows, with their numbers and sums</source>
        <translation>各类的笔数和金额</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundColumnsDialog</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Order number, of either kind</source>
        <translation>订单号（两种都可以）</translation>
    </message>
    <message>
        <source>WeChat&apos;s order number</source>
        <translation>微信订单号</translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>商户订单号</translation>
    </message>
    <message>
        <source>Amount in yuan (empty: all that is left)</source>
        <translation>金额，单位元（空 = 全部可退）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的对应列</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>按此读取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundDialog</name>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation>退款金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Funds</source>
        <translation>资金来源(&amp;F)</translation>
    </message>
    <message>
        <source>Amount of the refund in yuan</source>
        <translation>退款金额（元）</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>&amp;Reason (the customer sees it)</source>
        <translation>原因（用户可见）(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of the refund</source>
        <translation>退款原因</translation>
    </message>
    <message>
        <source>Type the amount &amp;again</source>
        <translation>再输入一次退款金额(&amp;G)</translation>
    </message>
    <message>
        <source>Amount of the refund once more</source>
        <translation>再输入一次退款金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>amount</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Unsettled funds, then the balance</source>
        <translation>未结算资金，不足时用余额</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Goods damaged</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation>与用户协商一致</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Refund number %1 is written to the journal of this computer before anything is sent, and never changes</source>
        <translation>退款单号 %1 先写入本机流水，再发给微信，以后不会换号</translation>
    </message>
    <message>
        <source>Not an amount: yuan with at most two decimals</source>
        <translation>不是金额：以元为单位，最多两位小数</translation>
    </message>
    <message>
        <source>Only %1 are left to refund</source>
        <translation>最多可退 %1</translation>
    </message>
    <message>
        <source>%1 bytes too long; a Chinese character has 3</source>
        <translation>超出 %1 字节，一个汉字占 3 字节</translation>
    </message>
    <message>
        <source>Not the same amount as above</source>
        <translation>与上面的金额不一致</translation>
    </message>
    <message>
        <source>Refund %1 yuan</source>
        <translation>退款 %1 元</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try the same refund again</source>
        <translation>用同一单号重试</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundDryRun</name>
    <message>
        <source>What would happen to each row</source>
        <translation>每一行会怎样</translation>
    </message>
    <message>
        <source>Outcome of the dry run</source>
        <translation>试算结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation>修改对应列…</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Ask WeChat for each order instead…</source>
        <translation>改为逐单向微信查询…</translation>
    </message>
    <message>
        <source>Order number, goods or explanation</source>
        <translation>订单号、商品或说明</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换文件…</translation>
    </message>
    <message>
        <source>Save the dry run…</source>
        <translation>保存试算…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1</source>
        <comment>encoding</comment>
        <translation>
            <numerusform>%Ln 行，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>订单号：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The rows are being looked at</source>
        <translation>正在逐行判断</translation>
    </message>
    <message>
        <source>WeChat was asked for every order</source>
        <translation>已逐单向微信查询</translation>
    </message>
    <message>
        <source>Archived bills up to %1, without the network</source>
        <translation>本地账单到 %1，没有联网</translation>
    </message>
    <message>
        <source>No archived bills, without the network</source>
        <translation>没有本地账单，也没有联网</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not known here, so the total is not either</source>
        <translation>
            <numerusform>有 %Ln 笔订单本地没有，合计也就不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask WeChat for each order</source>
        <translation>逐单向微信查询</translation>
    </message>
    <message>
        <source>WeChat must be asked for each order first</source>
        <translation>要先逐单向微信查询</translation>
    </message>
    <message>
        <source>A second person must approve it first</source>
        <translation>要第二个人先批准</translation>
    </message>
    <message>
        <source>This file was planned before: what it has refunded is not refunded again</source>
        <translation>这个文件以前计划过：已经退过的不会再退</translation>
    </message>
    <message>
        <source>Open that batch</source>
        <translation>打开那一批</translation>
    </message>
    <message>
        <source>Save the dry run</source>
        <translation>保存试算</translation>
    </message>
    <message>
        <source>dry-run.csv</source>
        <translation>试算.csv</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount: all that is left</source>
        <translation>金额：全部可退</translation>
    </message>
    <message>
        <source>Amount: %1 (empty: all that is left)</source>
        <translation>金额：%1（空 = 全部可退）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount: all that is left is refunded, %1 yuan</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%Ln 行没有填金额：按全部可退处理，共 %1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只看这些行</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundFoot</name>
    <message>
        <source>Start the refunds</source>
        <translation>开始退款</translation>
    </message>
    <message>
        <source>Type the total</source>
        <translation>输入合计金额</translation>
    </message>
    <message>
        <source>The rows are being looked at</source>
        <translation>正在逐行判断</translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds %Ln time(s), in total %2 yuan</source>
        <comment>account, amount</comment>
        <translation>
            <numerusform>%1将退款 %Ln 笔，合计 %2 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s), can be paused</source>
        <translation>
            <numerusform>约 %Ln 分钟，可暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the total</source>
        <translation>与合计不符</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundOrderBox</name>
    <message>
        <source>Order %1</source>
        <comment>amount</comment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>when</comment>
        <translation>%1 支付</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundPlanModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Order number (in the file)</source>
        <translation>订单号（文件中）</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>This refund</source>
        <translation>本次退款</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>没有填金额</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRuleList</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer gets %1</source>
        <comment>amount</comment>
        <translation>用户收到 %1</translation>
    </message>
    <message>
        <source>The customer gets %1; %2 are the share of coupons</source>
        <translation>用户收到 %1，另外 %2 是代金券部分（按实付比例）</translation>
    </message>
    <message>
        <source>When it was paid is not known here</source>
        <translation>本地没有支付时间</translation>
    </message>
    <message>
        <source>Day %1 after the payment; refundable for a year</source>
        <translation>支付后第 %1 天，一年内可以退</translation>
    </message>
    <message>
        <source>The first refund of this order</source>
        <translation>这笔订单第 1 次退款</translation>
    </message>
    <message>
        <source>Refund %1 of this order; WeChat wants a minute between two: %2 s left</source>
        <translation>第 %1 次退款，两次之间至少 1 分钟：还差 %2 秒</translation>
    </message>
    <message>
        <source>Refund %1 of this order, %2 after the last one</source>
        <translation>第 %1 次退款，距上次 %2（至少 1 分钟）</translation>
    </message>
    <message>
        <source>Refund %1 of this order</source>
        <translation>这笔订单第 %1 次退款</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRunModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>This refund</source>
        <translation>本次退款</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRunView</name>
    <message>
        <source>What became of each row</source>
        <translation>每一行的结果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Every refund number stands in the journal before it is sent, and never changes. After a crash or without a connection it goes on where it was; nothing is refunded twice.</source>
        <translation>每个退款单号先写入流水再发送，不会换号。关闭程序或断网后可以继续，不会重复退款。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Sent %1   succeeded %2</source>
        <comment>amounts</comment>
        <translation>已发送 %1   成功 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 / %2 笔</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>None was needed</source>
        <translation>不需要批准</translation>
    </message>
    <message>
        <source>%1   %2
The signature is valid</source>
        <comment>name, when</comment>
        <translation>%1   %2
批准文件签名有效</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>停止这一批</translation>
    </message>
    <message>
        <source>What was not sent yet is never sent. What was sent stays as it is.</source>
        <translation>还没发送的不再发送；已发送的不受影响。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>refund-result.csv</source>
        <translation>退款结果.csv</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number or explanation</source>
        <translation>单号或说明</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 笔</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1 笔</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s), %1 yuan, are still to be made</source>
        <comment>amount</comment>
        <translation>
            <numerusform>还有 %Ln 笔没有退，共 %1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent until it goes on. %1.</source>
        <translation>已暂停，继续之前不再发送。%1。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what happened, what is left, what to do</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundSending</name>
    <message>
        <source>Refund %1</source>
        <comment>amount</comment>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>已退款 %1</translation>
    </message>
    <message>
        <source>Refund of %1 accepted by WeChat</source>
        <translation>微信已受理退款 %1</translation>
    </message>
    <message>
        <source>Refund of %1: result unknown, WeChat has to be asked</source>
        <translation>退款 %1 结果未知，需要向微信查询</translation>
    </message>
    <message>
        <source>Refund of %1 did not succeed</source>
        <translation>退款 %1 没有成功</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundStart</name>
    <message>
        <source>Drop a file of refunds here</source>
        <translation>把退款文件拖到这里</translation>
    </message>
    <message>
        <source>A CSV file with one refund a row: an order number (WeChat&apos;s or your own, mixed as you like), an amount in yuan or nothing for all that is left, and a reason. Nothing is sent before you have seen what would happen.</source>
        <translation>CSV 文件，每行一笔退款：订单号（微信的或自己的，可以混用）、金额（元；留空就是全部可退）、原因。先试算，看清楚每一行会怎样，再决定是否发送。</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>以前的批次</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴数据</translation>
    </message>
    <message>
        <source>Open a file of refunds</source>
        <translation>打开退款文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板里没有文字。</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundSteps</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 / %2 步：%3</translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundWords</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Will be refunded</source>
        <translation>将退款</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先查询</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>已在流水中</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Refunded already</source>
        <translation>已退过</translation>
    </message>
    <message>
        <source>More than is left</source>
        <translation>超过可退金额</translation>
    </message>
    <message>
        <source>Paid more than a year ago</source>
        <translation>支付超过一年</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>查无此单</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>没有支付</translation>
    </message>
    <message>
        <source>Fifty parts already</source>
        <translation>已退 50 次</translation>
    </message>
    <message>
        <source>Refund number taken</source>
        <translation>退款单号已被占用</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>The same as refund %1</source>
        <translation>与退款 %1 相同</translation>
    </message>
    <message>
        <source>%1 can be refunded, %2 too much</source>
        <translation>可退 %1，多出 %2</translation>
    </message>
    <message>
        <source>%1 belongs to another refund</source>
        <translation>%1 是另一笔退款的单号</translation>
    </message>
    <message>
        <source>The bill of %1 is missing: WeChat is asked first</source>
        <translation>%1 账单缺，先查询再退</translation>
    </message>
    <message>
        <source>Not in the archived bills: WeChat is asked first</source>
        <translation>本地账单中没有，先查询再退</translation>
    </message>
    <message>
        <source>In the journal as %1</source>
        <translation>流水中是 %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In part, %1 left afterwards</source>
        <translation>部分，退后余 %1</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>WeChat has accepted it, the result comes later</source>
        <translation>微信已受理，结果稍后查询</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>发送前已停止</translation>
    </message>
    <message>
        <source>%1: asked first, then the same number</source>
        <comment>what happened</comment>
        <translation>%1：先查询，同一单号</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refunds made elsewhere are not visible, except those of archived bills</source>
        <translation>在别处发起的退款不可见，已归档账单中的除外</translation>
    </message>
</context>
<context>
    <name>wego::gui::RemarkEdit</name>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>超出 %n 个字节</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown</source>
        <translation>含有无法显示的字符</translation>
    </message>
</context>
<context>
    <name>wego::gui::RoomHeader</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
    <name>wego::gui::SegmentBuilder</name>
    <message>
        <source>Who is shown: %1</source>
        <translation>显示的人群：%1</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>All conditions must hold</source>
        <translation>必须满足全部条件</translation>
    </message>
    <message>
        <source>Any condition suffices</source>
        <translation>满足任一条件即可</translation>
    </message>
    <message>
        <source>Click: any of the conditions suffices</source>
        <translation>点击改为：满足任一条件即可</translation>
    </message>
    <message>
        <source>Click: all of the conditions must hold</source>
        <translation>点击改为：必须满足全部条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Click to change the word</source>
        <translation>点击更改连接词</translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln condition(s)</source>
        <translation>
            <numerusform>%Ln 个条件的组</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Save segment…</source>
        <translation>保存人群…</translation>
    </message>
    <message>
        <source>without “not”</source>
        <translation>不加“非”</translation>
    </message>
    <message>
        <source>Imported list of OpenIDs</source>
        <translation>导入的 OpenID 名单</translation>
    </message>
    <message>
        <source>No tags are known. They come with the synchronisation.</source>
        <translation>还没有标签，同步后会出现。</translation>
    </message>
    <message>
        <source>No list has been imported yet.</source>
        <translation>还没有导入过名单。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
</context>
<context>
    <name>wego::gui::SegmentSaveDialog</name>
    <message>
        <source>Save segment</source>
        <translation>保存人群</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>人群名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replaces the segment of this name</source>
        <translation>将替换同名的人群</translation>
    </message>
</context>
<context>
    <name>wego::gui::SegmentWords</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>关注场景</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>关注时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>在黑名单</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>search</source>
        <translation>公众号搜索</translation>
    </message>
    <message>
        <source>account migration</source>
        <translation>公众号迁移</translation>
    </message>
    <message>
        <source>a shared card</source>
        <translation>名片分享</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>扫描二维码</translation>
    </message>
    <message>
        <source>the name in an article</source>
        <translation>图文页内名称点击</translation>
    </message>
    <message>
        <source>the menu of an article</source>
        <translation>图文页右上角菜单</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>支付后关注</translation>
    </message>
    <message>
        <source>WeChat advertisement</source>
        <translation>微信广告</translation>
    </message>
    <message>
        <source>a reprinted article</source>
        <translation>他人转载</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>视频号直播</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>视频号</translation>
    </message>
    <message>
        <source>mini program</source>
        <translation>小程序关注</translation>
    </message>
    <message>
        <source>is</source>
        <comment>tag</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>deleted (%1)</source>
        <translation>已删除（%1）</translation>
    </message>
    <message>
        <source>This tag was deleted: nobody has it</source>
        <translation>这个标签已删除，没有人符合</translation>
    </message>
    <message>
        <source>in list</source>
        <translation>在名单</translation>
    </message>
    <message>
        <source>This list was deleted: nobody is on it</source>
        <translation>这个名单已删除，没有人符合</translation>
    </message>
    <message>
        <source>Came by way of</source>
        <translation>关注场景 是</translation>
    </message>
    <message>
        <source>on</source>
        <comment>day</comment>
        <translation>在</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>from</source>
        <comment>day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>before</source>
        <comment>day</comment>
        <translation>早于</translation>
    </message>
    <message>
        <source>at a known time</source>
        <translation>时间已知</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>remark</comment>
        <translation>为空</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>且 非</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or not</source>
        <translation>或 非</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
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
    <name>wego::gui::SyncErrorPanel</name>
    <message>
        <source>What to do now</source>
        <translation>现在怎么做</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the developer platform</source>
        <translation>打开微信开发者平台</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>逐项检查连接…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy for technicians</source>
        <translation>复制给技术人员</translation>
    </message>
    <message>
        <source>Address that WeChat sees</source>
        <translation>微信看到的出口 IP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制这个 IP 地址</translation>
    </message>
    <message>
        <source>The sync stopped: %1</source>
        <translation>同步停下了：%1</translation>
    </message>
    <message>
        <source>Error %1.</source>
        <translation>错误 %1。</translation>
    </message>
</context>
<context>
    <name>wego::gui::TagChip</name>
    <message>
        <source>Tag %1; Delete takes it away</source>
        <translation>标签 %1，按 Delete 取消</translation>
    </message>
</context>
<context>
    <name>wego::gui::TagPlanDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>计划中的人</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give a tag to many</source>
        <translation>批量打标签</translation>
    </message>
    <message>
        <source>Take a tag from many</source>
        <translation>批量取消标签</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <comment>done, all</comment>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Not finished: %1, %2</source>
        <comment>work, result</comment>
        <translation>没有完成：%1，%2</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Working out who is meant</source>
        <translation>正在计算涉及的人</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen the plan</source>
        <translation>看过计划之前什么都不会发送</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 / %2 个标签</translation>
    </message>
    <message>
        <source>%1 is taken from %2 people and deleted. That cannot be undone.</source>
        <translation>“%1”会从 %2 人身上取消并删除，不能撤销。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Take it from all %1…</source>
        <translation>取消全部 %1 人的标签…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::TargetFileRow</name>
    <message>
        <source>This file exists and is replaced</source>
        <translation>此文件已存在，将被替换</translation>
    </message>
    <message>
        <source>A file name is missing</source>
        <translation>缺少文件名</translation>
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
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wego::gui::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
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
<context>
    <name>wego::gui::UserWords</name>
    <message>
        <source>Blacklisted</source>
        <translation>在黑名单中</translation>
    </message>
    <message>
        <source>For %1 people it takes %2 calls for the list and about %3 for the profiles.</source>
        <translation>%1 人需要 %2 次调用取列表，约 %3 次调用取资料。</translation>
    </message>
    <message>
        <source>Synced the list; the profiles of %1 people are still to come</source>
        <translation>列表已同步，还有 %1 人的资料未取</translation>
    </message>
    <message>
        <source>Synced %1 of %2 pages, goes on at page %3</source>
        <translation>已同步 %1 / %2 页，从第 %3 页继续</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersFoot</name>
    <message>
        <source>Tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>取消标签…</translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation>复制 OpenID</translation>
    </message>
    <message>
        <source>people</source>
        <comment>behind a number</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>/ %1 people</source>
        <comment>shown / all followers</comment>
        <translation>/ %1 人</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>people</comment>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation>移出黑名单…</translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation>加入黑名单…</translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersHeader</name>
    <message>
        <source>Followers</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersPage</name>
    <message>
        <source>Nobody meets these conditions</source>
        <translation>没有人符合这些条件</translation>
    </message>
    <message>
        <source>There is nobody here</source>
        <translation>这里没有人</translation>
    </message>
    <message>
        <source>Dropping any one of them does not help.</source>
        <translation>去掉其中任何一个条件也没有结果。</translation>
    </message>
    <message>
        <source>Without “%1” there would be %2.</source>
        <comment>condition; 128 people</comment>
        <translation>去掉“%1”之后有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>No conditions</source>
        <translation>没有条件</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersRoom</name>
    <message>
        <source>The %1 pages that came are kept; trying again goes on at page %2.</source>
        <translation>已经取得的 %1 页没有丢，重试从第 %2 页继续。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sync followers</source>
        <translation>同步关注者</translation>
    </message>
    <message>
        <source>Tag the people shown…</source>
        <translation>给显示的人打标签…</translation>
    </message>
    <message>
        <source>Tags of the account…</source>
        <translation>账号的标签…</translation>
    </message>
    <message>
        <source>Legacy groups…</source>
        <translation>旧版分组…</translation>
    </message>
    <message>
        <source>Connection of the account…</source>
        <translation>账号的连接…</translation>
    </message>
    <message>
        <source>Export followers…</source>
        <translation>导出关注者…</translation>
    </message>
    <message>
        <source>local data</source>
        <translation>本地数据</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln people off the blacklist?</source>
        <translation>
            <numerusform>把 %Ln 人移出黑名单？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the blacklist?</source>
        <translation>
            <numerusform>把 %Ln 人加入黑名单？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n call(s) and can be undone.</source>
        <translation>
            <numerusform>需要 %n 次调用，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln OpenID(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个 OpenID</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can have more than %1 tags</source>
        <translation>每人最多 %1 个标签</translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersRoomState</name>
    <message>
        <source>%1 followers</source>
        <translation>%1 位关注者</translation>
    </message>
    <message>
        <source>list page %1 of %2</source>
        <translation>列表第 %1 / %2 页</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>%1 同步</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Tag %1 people…</source>
        <translation>给 %1 人打标签…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>The followers are not on this computer yet</source>
        <translation>关注者还没有同步到这台电脑</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Add an account with an AppID, or open the sandbox, to see its followers.</source>
        <translation>添加带 AppID 的账号，或打开沙箱，就能看到关注者。</translation>
    </message>
    <message>
        <source>They are being fetched from WeChat; the first of them appear soon.</source>
        <translation>正在从微信获取，很快会显示第一批。</translation>
    </message>
    <message>
        <source>A sync fetches the list from WeChat, 10,000 people a call, then what is known of each of them, 100 people a call.</source>
        <translation>同步先从微信取列表，每次调用 10,000 人，再取每个人的资料，每次调用 100 人。</translation>
    </message>
    <message>
        <source>Below is what is on this computer, as of %1; filters, segments and export work as usual.</source>
        <translation>下面是本地数据，截至 %1；筛选、人群和导出照常可用</translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersToolRow</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>OpenID, remark or tag</source>
        <translation>OpenID、备注或标签</translation>
    </message>
    <message>
        <source>Saved segment</source>
        <translation>已保存的人群</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>关注中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>All</source>
        <comment>segments</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>宽度不够</translation>
    </message>
    <message>
        <source>Columns without room come back in a wider window.</source>
        <translation>窗口变宽后，放不下的列会重新显示。</translation>
    </message>
</context>
</TS>
