<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Where to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keychain only, never in files or logs. Adding an account does not touch servers that are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merchant simulated on this computer with 100 days of bills. Nothing you do here can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official account, merchant account, or both. Have the AppSecret, the API keys and the merchant certificate at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop merchant files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your merchant files here: each is recognised, and what is missing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get these files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::app</name>
    <message>
        <source>Desk for WeChat merchants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all data, settings and caches in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the embedded sandbox at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh_CN, en or system; remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system; remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window when all is loaded, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the picture, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the milliseconds to the first paint, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such language or theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::app::CommandLine</name>
    <message>
        <source>Password of the secrets file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new secrets file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::app::Desk</name>
    <message>
        <source>Password of the secrets file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in an encrypted file. Its password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::app::SandboxServeCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in for WeChat on this computer, with a merchant of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the official account&apos;s interface; 0 takes any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of WeChat Pay; 0 takes any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak https with a certification authority made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for keys and the account&apos;s files; without it a temporary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders on an ordinary day, up to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 404 for them, as WeChat does for merchants in public-key mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers of the official account, up to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that may call the official account; may be given again. Without it everybody may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--balance is an amount in yuan, such as 1000.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers pay new orders after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds succeed after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What refunds are paid from, in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse V2 refunds without a client certificate, as --tls does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let something go wrong: KIND[=VALUE][*COUNT][%PERCENT][@PATH] with a kind of %1; may be given again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountAddCommand</name>
    <message>
        <source>Add an account; its secrets go into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account one name: wego account add NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are not shown while you type. Enter alone leaves one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the p12 file (Enter: the merchant number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego account test %1&quot; tries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego server check %1&quot; tries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;, without payments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountCheckCommand</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check keys and certificates without the network: what there is, whether it fits, until when it is valid. Exit code 1 if something does not fit, has expired or ends within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts; without a name all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountExportCommand</name>
    <message>
        <source>Write the settings of accounts as JSON, without any secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts; without a name all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written. Secrets are not in it.</source>
        <translation>
            <numerusform>%Ln account written. Secrets are not in it.</numerusform>
            <numerusform>%Ln accounts written. Secrets are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountImportCommand</name>
    <message>
        <source>Read what &quot;account export&quot; wrote; secrets are given anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file: wego account import FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can hold the accounts or the secrets, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated &quot;%1&quot;; its secrets stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this account of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts are new here: %1. Secrets belong to one account, so import them one by one with --only NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for a new account, and none in the file is new. An account that exists keeps its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes whom an account talks to, or which key it trusts. Do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported: this changes whom an account talks to, or which key it trusts. Without a terminal give --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountListCommand</name>
    <message>
        <source>List the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names; &quot;wego account show NAME&quot; shows one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountOptions</name>
    <message>
        <source>AppID of the official account: wx and 16 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-merchant number, for service providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host for the official account&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another host for WeChat Pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An additional certification authority (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant certificate, apiclient_cert.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant key, apiclient_key.pem; read once, kept by the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both in one file, apiclient_cert.p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s public key, pub_key.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, PUB_KEY_ID_...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. It begins with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong into an argument, where every program on this computer can read it. Leave it out and give it as proxy_password with --secrets-stdin, or type it when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an AppID: wx and 16 digits 0-9 a-f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a merchant number: 8 to 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs --appid or --mchid, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wechatpay-key and --wechatpay-key-id belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a public key: PUB_KEY_ID_...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes the name of a file, never its content. If that was a real key, change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address. It begins with %1. A password comes in with --secrets-stdin, never in an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read secrets from standard input: a JSON object with app_secret, api_v2_key, api_v3_key, p12_password, push_token, push_aes_key, proxy_password, token_url_header, access_token. Without it they are asked on the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:// or %2://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user does not belong into this address: it would be kept and exported with the settings. Only a proxy has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of certificates: PEM, with a line &quot;-----BEGIN CERTIFICATE-----&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: %1 is asked without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountRemoveCommand</name>
    <message>
        <source>Remove an account and its secrets; archived bills stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one account: wego account remove NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; and its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its secrets? Archived bills stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountSetCommand</name>
    <message>
        <source>Name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one account: wego account set NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change. &quot;wego account set --help&quot; shows what can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token itself is missing: give it as access_token with --secrets-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored %1 was given for %2, and would go to %3 now. Give another with --secrets-stdin, or an empty one to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an account: name, hosts, certificate and keys, where its token comes from, how it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merchant certificate %1, valid until %2 (%Ln day(s)).</source>
        <translation>
            <numerusform>Merchant certificate %1, valid until %2 (%Ln day).</numerusform>
            <numerusform>Merchant certificate %1, valid until %2 (%Ln days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountShowCommand</name>
    <message>
        <source>Show an account and which secrets it has (their lengths only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), kept by the keychain</source>
        <translation>
            <numerusform>%Ln character, kept by the keychain</numerusform>
            <numerusform>%Ln characters, kept by the keychain</numerusform>
        </translation>
    </message>
    <message>
        <source>on: orders made here cost one fen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountTestCommand</name>
    <message>
        <source>Try keys, connection and signature of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::AccountUseCommand</name>
    <message>
        <source>Make an account the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one account: wego account use NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the current account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::BillArchiveCommand</name>
    <message>
        <source>List what is archived, or take in a file from the merchant platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this file as the bill of its day, if it is this merchant&apos;s and adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take in a file: wego bill archive --import FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived. &quot;wego bill download --date DAY&quot; fetches a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::BillDownloadCommand</name>
    <message>
        <source>Fetch and archive trade bills; archived days are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day, such as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch archived days once more; the earlier file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name days by --date, or by --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --date, or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading bills: %L1 of %L2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2, %Ln row(s)</source>
        <translation>
            <numerusform>%1  %2, %Ln row</numerusform>
            <numerusform>%1  %2, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillExportCommand</name>
    <message>
        <source>Write archived bills as CSV; many days become one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day; or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns in the order wanted, separated by commas: %1; or the header of any other column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the header line: zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excel (UTF-8 with BOM, opens by double click), gb18030 or rfc4180 (plain, for programs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either one day, or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. There are excel, gb18030 and rfc4180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headers is zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not archived and therefore not in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read were left out.</source>
        <translation>
            <numerusform>%Ln row that cannot be read was left out.</numerusform>
            <numerusform>%Ln rows that cannot be read were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillText</name>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready before 10:00 of the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: too many cells (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: too few cells (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: not an amount in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: not a time in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: far too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::BillTotalsCommand</name>
    <message>
        <source>Add up the archived bills of a span or a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole month, such as 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --month, or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln archived day(s)</source>
        <translation>
            <numerusform>%1 to %2: %Ln archived day</numerusform>
            <numerusform>%1 to %2: %Ln archived days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of it are not archived.</source>
        <translation>
            <numerusform>%Ln day of it is not archived.</numerusform>
            <numerusform>%Ln days of it are not archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of it do not add up.</source>
        <translation>
            <numerusform>%Ln day of it does not add up.</numerusform>
            <numerusform>%Ln days of it do not add up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::BillVerifyCommand</name>
    <message>
        <source>Compare a bill with its own summary line; exit code 1 if it does not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any bill file, or the day of an archived bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file or one day: wego bill verify FILE-or-DATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no summary line to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill does not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  &lt;- differs by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::Confirmation</name>
    <message>
        <source>Nothing done: this needs a confirmation. Without a terminal give --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done: that is not %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ConnectionOptions</name>
    <message>
        <source>&quot;%1&quot; is no source of tokens: stable, url, pasted or classic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-url goes with --token-source url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user or password does not belong into the address of the token service. Give --token-header NAME, and its value as token_url_header with --secrets-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-url takes an address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-source url needs --token-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-path must name the place of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-header takes the name of a header alone. Its value comes as token_url_header with --secrets-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-expires takes the seconds that the token still has, up to 7200, or a time to come in Beijing, &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-source pasted needs --token-expires, and the token as access_token with --secrets-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--oa-host and --oa-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host of WeChat&apos;s: api, api2, sh, sz or hk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes 1 to 600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the official account&apos;s token comes from: stable (default), url, pasted or classic. classic ends the token of every other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service, asked with GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token is in its JSON answer: access_token, data.token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its lifetime in seconds is, or the Unix time of its end: expires_in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header for the token service; its value is the secret token_url_header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pasted token ends: seconds from now, or a time in Beijing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of WeChat&apos;s hosts: api (default), api2, sh, sz or hk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for a connection (10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait without a single byte (30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic token ends the token of every other program that uses this account: a web server of yours would stop working each time that one is fetched here, about every two hours. The stable token harms nobody. Use the classic one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::Days</name>
    <message>
        <source>First day, such as 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, included; without it the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bill: ALL, SUCCESS or REFUND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month. Write it as 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is missing: --from 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 days at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of bill. There are ALL, SUCCESS and REFUND.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ExplainCommand</name>
    <message>
        <source>Say what an error code means and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 40164, SIGN_ERROR or wego.clock-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one code: wego explain CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue. Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::FollowerFilter</name>
    <message>
        <source>Only those with this tag, by name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose openid starts with this text, or whose remark or a tag of whom contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this saved segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who follow no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those on the blacklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to search for is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Say whom by --search, --tag or --segment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::FollowerText</name>
    <message>
        <source>[blacklisted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[missed since %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unionid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupChangeCommand</name>
    <message>
        <source>Make a legacy group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a legacy group another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a legacy group; its followers are in none then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the legacy group of a follower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a follower to a legacy group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego %1 --help&quot; tells what to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the group &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the group &quot;%1&quot; with the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the group &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the group &quot;%2&quot; now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupListCommand</name>
    <message>
        <source>List the legacy groups; tags have replaced them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::GroupText</name>
    <message>
        <source>Groups are kept for old accounts: tags have replaced them, see &quot;wego tag&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuCheckCommand</name>
    <message>
        <source>Check a menu file as WeChat would, without sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu as JSON; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file: wego menu check FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat would accept these menus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuCommand</name>
    <message>
        <source>There is no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: these menus are live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish this? %Ln call(s); followers see it within minutes.</source>
        <translation>
            <numerusform>Publish this? %Ln call; followers see it within minutes.</numerusform>
            <numerusform>Publish this? %Ln calls; followers see it within minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu that was made in the web console is in force. Publishing replaces it, and it cannot be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuDeleteCommand</name>
    <message>
        <source>Delete all menus, or one conditional menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the conditional menu of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names; --conditional ID names one menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all menus deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conditional menu %1. &quot;wego menu show&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional menu %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuDiffCommand</name>
    <message>
        <source>Show what changes from one set of menus to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live, draft, a version number, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same; what A becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two sets of menus: wego menu diff A B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuHistoryCommand</name>
    <message>
        <source>List every version of the menus, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 20 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names; --limit is a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No menu is known yet: &quot;wego menu show&quot; asks WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication was broken off. &quot;wego menu publish --finish&quot; ends it, &quot;--go-back&quot; takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuMatchCommand</name>
    <message>
        <source>Show the menu that somebody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An openid or a WeChat ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one person: wego menu match OPENID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuPublishCommand</name>
    <message>
        <source>Publish a menu file; shows what changes and asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu as JSON; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the publication that was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was live before that publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file: wego menu publish FILE; or give --finish or --go-back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publication was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuRollbackCommand</name>
    <message>
        <source>Go back to a version of the history; shows what changes and asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of wego menu history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one version by its number: wego menu rollback VERSION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuShowCommand</name>
    <message>
        <source>Show the menus: live ones, a version, the draft or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live (if nothing is named), draft, a version number, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one thing to show: wego menu show [live|draft|VERSION|FILE].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::MenuText</name>
    <message>
        <source>There is no menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional menu without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone will cut the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat wants article_view_limited instead of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fields that this version does not know; they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat would refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%L1, at most %L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::NamedAccountCommand</name>
    <message>
        <source>Without it the current account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one account, or none for the current one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OpenidInput</name>
    <message>
        <source>File with openids, one a line or in the first column of a CSV; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give openids, or --openids with a file of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold no openid:</source>
        <translation>
            <numerusform>%Ln line hold no openid:</numerusform>
            <numerusform>%Ln lines hold no openid:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderCloseCommand</name>
    <message>
        <source>Close an order that nobody has paid, so that nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one order number of the merchant: wego order close NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderCreateCommand</name>
    <message>
        <source>Make an order: a QR code for the customer here, or what a front end needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs, in yuan: 40.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sold; the customer reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is paid: native (QR code), jsapi, app or h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant&apos;s order number; without it one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays, for jsapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s address, for h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that comes back with the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where WeChat reports the payment, instead of the account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is paid, closed or expired; exit code 1 if it is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scene is native, jsapi, app or h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --amount and --description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scene jsapi needs --openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scene h5 needs --payer-ip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (TEST MODE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer scans this code with WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is still open. &quot;wego order show %1&quot; tells its state, &quot;wego order close %1&quot; closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderListCommand</name>
    <message>
        <source>List the orders that were looked up last; WeChat is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order was looked up yet. &quot;wego order show NUMBER&quot; does it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderReportCommand</name>
    <message>
        <source>Tell WeChat how long a call took (V2 only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface that was called, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back of the call: SUCCESS or FAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the matter: SUCCESS or FAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s error code, if there was one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of whoever made the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is SUCCESS or FAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url is the interface that was called, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat was told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderShowCommand</name>
    <message>
        <source>Show an order, its refunds and what is left, by any number of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the order or of a refund, as it was pasted; or an openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is known here; WeChat is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s answers as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number: wego order show NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of this customer is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is known here: --offline shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of WeChat is kept for this order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::OrderText</name>
    <message>
        <source>%1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid, refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (nobody pays for it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln refund(s)</source>
        <translation>
            <numerusform>%1 in %Ln refund</numerusform>
            <numerusform>%1 in %Ln refunds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one of them not known to have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, its signature verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archived bill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made here, never asked for since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be paid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat did not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::Output</name>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::PaymentCommand</name>
    <message>
        <source>&quot;%1&quot; is not an amount in yuan, such as 40.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a number from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number is, if it is not to be guessed: out_trade_no, transaction_id, out_refund_no, refund_id or openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is out_trade_no, transaction_id, out_refund_no, refund_id or openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of an order, of a refund or of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of one batch; &quot;wego refund batches&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego %1&quot; takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*** TEST MODE: orders of &quot;%1&quot; cost 0.01 yuan, whatever they say. ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::PaymentOptions</name>
    <message>
        <source>&quot;%1&quot; is no way to sign: md5 or hmac-sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--test-mode takes on or off, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be notified: https:// and a host, without a user, parameters (?) or a part behind #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--refund-limit takes yuan, such as 5000.00, or 0 for no limit; not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--approver takes a name and a file: Wang=wang.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no approver&apos;s public key. It is the file that &quot;wego refund approver&quot; makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no approver &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How V2 signs: md5 (default) or hmac-sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where WeChat Pay reports what became of orders: https://, no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: orders made here cost one fen, whatever their amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of refunds above this, in yuan, needs a second person; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person and the public key that &quot;wego refund approver&quot; shows; again for another. A name that is there gets the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a second person away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode is on: orders made here cost 0.01 yuan, whatever their amount. --test-mode off ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can approve refunds above %1 yuan yet: add a second person with --approver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundApproveCommand</name>
    <message>
        <source>Approve a batch that somebody else planned; shows it and asks for its total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that &quot;wego refund request-approval&quot; wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as the account knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what, where to and who you are: wego refund approve REQUEST --out FILE --name NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is in %1. &quot;wego refund take-approval&quot; takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln refund(s), %1 in all?</source>
        <translation>
            <numerusform>Approve %Ln refund, %1 in all?</numerusform>
            <numerusform>Approve %Ln refunds, %1 in all?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundApproverCommand</name>
    <message>
        <source>Show the public key by which you approve batches; made on the first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as accounts know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: --name NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundBatchCommand</name>
    <message>
        <source>Refund what a CSV file says; shows what will happen and asks for the total first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns out_trade_no or transaction_id, amount (yuan or all), reason; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen; without the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat for every order before saying what will happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what will happen, row by row, to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what became of each row to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file: wego refund batch FILE.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run has no result. --plan-out writes what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %L1 of %L2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is known here is not enough for %Ln row(s): WeChat is asked.</source>
        <translation>
            <numerusform>What is known here is not enough for %Ln row: WeChat is asked.</numerusform>
            <numerusform>What is known here is not enough for %Ln rows: WeChat is asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was planned before, as batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, and WeChat was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln refund(s) for &quot;%1&quot;, %2 in all?</source>
        <translation>
            <numerusform>Send %Ln refund for &quot;%1&quot;, %2 in all?</numerusform>
            <numerusform>Send %Ln refunds for &quot;%1&quot;, %2 in all?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;wego refund resume %1&quot; sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is above the limit of this account: a second person must approve it. &quot;wego refund request-approval %1 --out FILE&quot; writes what that person needs. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount: all that is left is refunded.</source>
        <translation>
            <numerusform>%Ln row without an amount: all that is left is refunded.</numerusform>
            <numerusform>%Ln rows without an amount: all that is left is refunded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundBatchesCommand</name>
    <message>
        <source>List the batches of refunds, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch yet. &quot;wego refund batch FILE.csv&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundColumnChoice</name>
    <message>
        <source>Which column is what, by place or header: number=1,amount=3,reason=4. There are number (either kind), out_trade_no, transaction_id, amount, reason and out_refund_no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns: &quot;%1&quot; is none of number, out_trade_no, transaction_id, amount, reason and out_refund_no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns: the file has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundCreateCommand</name>
    <message>
        <source>Refund an order or a part of it; shows it and asks for the amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant&apos;s order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, in yuan: 40.00; all for everything that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; the customer reads it. At most 80 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund&apos;s number, fixed for ever; the same one again goes on with the same refund. Without it one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account pays: default, or available (merchants of the old fund flow).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one order, by --out-trade-no or by --transaction-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --amount and --reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--funds is default or available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out-refund-no has 1 to 64 letters, digits, or any of _-*@|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 of order %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 of this order was begun and is open: this goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refunded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of %1, %2 left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons paid a part of it: the customer gets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund may stand in the journal: the same command again, or &quot;wego refund resume&quot;, goes on with the same refund number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether WeChat has it. &quot;wego refund resume&quot; asks, and sends the same number again only if WeChat does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundJournalCommand</name>
    <message>
        <source>List the journal of refunds, or check that nobody has changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the refunds of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the audit log instead: who did what and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain of the audit log and compare the journal with it; exit code 1 if a byte was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --batch, --audit and --verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund was made here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 lines of the audit log and %L2 refunds were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed: line %L1 does not fit the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed: refund %1 is not what the audit log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this hash elsewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundRequestCommand</name>
    <message>
        <source>Write a file by which a second person can approve a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in %1. The second person runs &quot;wego refund approve&quot; on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundResultCommand</name>
    <message>
        <source>Write what became of each refund of a batch to a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is in %1; it can be imported again without effect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundResumeCommand</name>
    <message>
        <source>Go on with refunds that were broken off; asks WeChat before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a batch; without it everything that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result of the batch to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--result needs the number of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single refunds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundRunCommand</name>
    <message>
        <source>%L1 of %L2 refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. It goes on by itself; Ctrl+C stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: &quot;wego refund resume&quot; goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the merchant&apos;s account does not hold enough. Put money in, then &quot;wego refund resume&quot; goes on with the same refund numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. &quot;wego refund resume&quot; goes on with the same refund numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file were not sent.</source>
        <translation>
            <numerusform>%Ln row of the file were not sent.</numerusform>
            <numerusform>%Ln rows of the file were not sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %L1 refused: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) are not known to have happened yet. &quot;wego refund resume %1&quot; asks again.</source>
        <translation>
            <numerusform>%Ln refund are not known to have happened yet. &quot;wego refund resume %1&quot; asks again.</numerusform>
            <numerusform>%Ln refunds are not known to have happened yet. &quot;wego refund resume %1&quot; asks again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundShowCommand</name>
    <message>
        <source>Show the state of one refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the refund, the merchant&apos;s or WeChat&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is known here; WeChat is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of a refund: wego refund show NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal as number %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundStopCommand</name>
    <message>
        <source>Number of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop batch %1 for good? Refunds of it that were not sent are given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a batch or a refund for good: what was not sent never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a batch, the number of one refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s) of it may have happened. &quot;wego refund resume %1&quot; asks WeChat, and sends nothing.</source>
        <translation>
            <numerusform>%Ln refund of it may have happened. &quot;wego refund resume %1&quot; asks WeChat, and sends nothing.</numerusform>
            <numerusform>%Ln refunds of it may have happened. &quot;wego refund resume %1&quot; asks WeChat, and sends nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give refund %1 up for good, if it was not sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not given up: WeChat has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not given up: it may have happened, and WeChat does not say. Give the same command again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundTakeApprovalCommand</name>
    <message>
        <source>Take the file by which a second person approved a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a batch and a file: wego refund take-approval BATCH FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was approved by %2. &quot;wego refund resume %1&quot; sends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::RefundText</name>
    <message>
        <source>planned, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled, never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has paid this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was paid more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is not positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was refunded in fifty parts already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last refund is younger than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason has more than 80 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier refund of it is not known to have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has paid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifty refunds already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refund number belongs to another refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bill of %1 is not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, refund %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an order of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1, %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds made elsewhere are not visible, except those of archived bills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::Runner</name>
    <message>
        <source>Use this account instead of the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON: one object, or one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all data, settings and caches in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secrets in this encrypted file instead of the system&apos;s keychain; remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the encrypted file from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: wego [options] noun verb [options of the verb]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk for WeChat merchants: the same services as the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego noun verb --help&quot; shows the options of a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: wego %1 verb [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego --help&quot; lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are never taken from arguments, where every program on this computer can read them: &quot;--%1&quot; is refused.
Give them as JSON with --secrets-stdin, or leave them out to be asked on the terminal. If that was a real secret, change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; shows all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <comment>a question on the terminal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentCommand</name>
    <message>
        <source>&quot;wego %1 --help&quot; tells what to give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentDeleteCommand</name>
    <message>
        <source>Delete a saved segment; nothing happens to the followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the segment &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the segment &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentImportCommand</name>
    <message>
        <source>Import a list of openids, which segments can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 40 characters; replaces what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openids, one a line or in the first column of a CSV; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold no openid:</source>
        <translation>
            <numerusform>%Ln line hold no openid:</numerusform>
            <numerusform>%Ln lines hold no openid:</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1, &quot;%2&quot;: %L3 openids. In an expression: {&quot;list&quot;:%1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentListCommand</name>
    <message>
        <source>List saved segments and imported lists of openids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  list %2, %L3 openids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment is saved. &quot;wego segment save NAME&quot; saves one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentSaveCommand</name>
    <message>
        <source>Save an expression over tags, scenes, days, remarks and lists under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 40 characters; replaces what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON such as {&quot;all&quot;:[{&quot;tag&quot;:101},{&quot;none&quot;:[{&quot;left&quot;:true}]}]}, or a file with it; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::SegmentShowCommand</name>
    <message>
        <source>Show the expression of a segment and how many followers it finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 followers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerCallbackCommand</name>
    <message>
        <source>Ask WeChat how it reaches the account&apos;s callback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the current account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whose network: default, telecom, unicom or tencent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: default, telecom, unicom or tencent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is its address (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2, %3 lost (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one account, or none for the current one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerCheckCommand</name>
    <message>
        <source>Try address, connection, token and permission of an official account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerIpsCommand</name>
    <message>
        <source>List the addresses from which WeChat calls, and those of its own servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat calls your servers from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s own servers:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerQuotaCommand</name>
    <message>
        <source>Show how often calls may still be made today, or reset their counters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call, /cgi-bin/user/get; without it the calls that this program uses most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the counter of this call, or without PATH those of all calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one call, or none: wego server quota [PATH].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used today, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the counters of all calls of &quot;%1&quot;? WeChat allows 10 a month; %2 are left as counted here, those made elsewhere are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the counter of %1? WeChat allows 50 such resets a month; %2 are left as counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln such reset(s) are left this month.</source>
        <translation>
            <numerusform>Done. %Ln such reset is left this month.</numerusform>
            <numerusform>Done. %Ln such resets are left this month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::cli::ServerRidCommand</name>
    <message>
        <source>Show what WeChat remembers of a call that it refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rid in the error, 6a51c0d2-1f00aa31-4b7e0c19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one rid: wego server rid RID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::ServiceCommand</name>
    <message>
        <source>There is no account yet. &quot;wego account add NAME&quot; adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagCreateCommand</name>
    <message>
        <source>Make a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one name: wego tag create NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the tag &quot;%1&quot; with the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagDeleteCommand</name>
    <message>
        <source>Delete a tag; nobody has it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one tag: wego tag delete TAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag &quot;%1&quot;? %L2 followers have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tag &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagListCommand</name>
    <message>
        <source>List the tags with their numbers and how many have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat for its tags first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags are known yet: &quot;wego tag list --refresh&quot; asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagPlanCommand</name>
    <message>
        <source>Give a tag to many followers; shows first what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag from many followers; shows first what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one tag, and whom by --openids, --segment or --search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom, either by --openids or by --segment, --search, --tag or --all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagPlansCommand</name>
    <message>
        <source>List the tagging plans, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. &quot;wego tag apply TAG&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagRenameCommand</name>
    <message>
        <source>Give a tag another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tag and its new name: wego tag rename TAG NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is called &quot;%2&quot; now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagResultCommand</name>
    <message>
        <source>Tell what became of everybody in a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these: waiting, done, failed or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of one plan; &quot;wego tag plans&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--state is waiting, done, failed or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagResumeCommand</name>
    <message>
        <source>Carry out a plan, or go on with one that was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagText</name>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1: give &quot;%2&quot; to %L3 people, in %L4 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1: take &quot;%2&quot; from %L3 people, in %L4 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, undoes plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3%4: %L5 done, %L6 failed, %L7 skipped, %L8 waiting%9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the tag already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has 20 tags, and no more are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among the followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile not fetched yet, run wego user sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TagUndoCommand</name>
    <message>
        <source>Do the reverse of a plan, for those for whom it succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TaggingCommand</name>
    <message>
        <source>Give the number of one plan; &quot;wego tag plans&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln left out:</numerusform>
            <numerusform>%Ln left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;wego tag resume %1&quot; does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln follower(s)?</source>
        <translation>
            <numerusform>Change the tags of %Ln follower?</numerusform>
            <numerusform>Change the tags of %Ln followers?</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego tag resume %1&quot; goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1: %L2 done, %L3 failed, %L4 left out, %L5 still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %L1 failed: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. &quot;wego tag resume %1&quot; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenRefreshCommand</name>
    <message>
        <source>End the present stable token and get another, for every program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present token of &quot;%1&quot; ends at once, for every program that uses it. WeChat allows this 20 times a day. Do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat gave the same token again, until %1: it renews none within 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new token, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenShowCommand</name>
    <message>
        <source>Show how the access token came and what happened to it, never the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token; the next call gets one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::TokenText</name>
    <message>
        <source>received again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by force, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln minute(s): %2</source>
        <translation>
            <numerusform>%1 after %Ln minute: %2</numerusform>
            <numerusform>%1 after %Ln minutes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>another system fetched a classic token at about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system forced a new stable token before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program fetched another at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token service has got another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time was over at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended before the end that was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended before its time: is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no token of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cause is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserBlacklistCommand</name>
    <message>
        <source>Whom; any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put followers on the blacklist; asks if they are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take followers off the blacklist; asks if they are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write those for whom something changed to this file, which undoes it with &quot;wego user %1 --openids FILE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file: --result FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--result would replace the list of openids; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the blacklist?</source>
        <translation>
            <numerusform>Put %Ln person on the blacklist?</numerusform>
            <numerusform>Put %Ln people on the blacklist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln people off the blacklist?</source>
        <translation>
            <numerusform>Take %Ln person off the blacklist?</numerusform>
            <numerusform>Take %Ln people off the blacklist?</numerusform>
        </translation>
    </message>
    <message>
        <source>WeChat may have carried out the call that was under way; &quot;wego user sync&quot; tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the blacklist now: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the blacklist now: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego user %1 --openids %2&quot; undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;wego user %1&quot; with the same openids undoes it; --result FILE keeps those for whom something changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserExportCommand</name>
    <message>
        <source>Write followers as CSV or as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns in the order wanted, separated by commas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the header line: zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format. There are excel, gb18030, rfc4180 and xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headers is zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --out FILE, or --out - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s) written to %1.</source>
        <translation>
            <numerusform>%Ln follower written to %1.</numerusform>
            <numerusform>%Ln followers written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>excel (CSV in UTF-8 with BOM, opens by double click), gb18030, rfc4180 (plain, for programs) or xlsx. Without it xlsx for a file of that name, else excel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserListCommand</name>
    <message>
        <source>List followers of the store, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found. &quot;wego user sync&quot; fetches those who follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserRemarkCommand</name>
    <message>
        <source>Set the remark of a follower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 29 bytes, which are 9 Chinese characters; &quot;&quot; clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an openid and the remark, in quotes if it has blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no remark any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark of %1 is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserShowCommand</name>
    <message>
        <source>Show what is known of a follower, or ask WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat instead of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, for a language: zh_CN, zh_TW or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is zh_CN, zh_TW or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::cli::UserSyncCommand</name>
    <message>
        <source>Fetch the followers, their tags and the blacklist; goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the profiles of everybody again, not only of new followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in a second, from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate is a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no arguments; the account is named by --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is stored; the next &quot;user sync&quot; goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers and profiles: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2:%3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message>
        <source>The blacklist could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wx…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merchant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;Secret (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay public &amp;key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay public key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUB_KEY_ID_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI key (V2, optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.mch.weixin.qq.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the &amp;official account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the official account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.weixin.qq.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification a&amp;uthority (PEM file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification authority (PEM file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop them here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open merchant files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, never into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates (*.pem *.p12 *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text was taken as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted as %1</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (&amp;v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification add&amp;ress of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification address of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person for refunds a&amp;bove (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person for refunds above, in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnature of V2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of V2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test mode: orders made here cost 0.01 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountSettingsDialog</name>
    <message>
        <source>Payments of %1</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay public &amp;key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signature of V2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test mode: orders made here cost 1 fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notification address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of refunds above this need a second &amp;person (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merchant certificate so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: certificate %1, until %2</source>
        <comment>serial, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open merchant files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates (*.pem *.p12 *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, never into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new certificate and its key replace the old ones together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop them here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountSwitcher</name>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or try one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, sandbox, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::AccountWords</name>
    <message>
        <source>An AppID begins with wx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID begins with PUB_KEY_ID_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits and the letters a to f behind wx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits behind PUB_KEY_ID_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merchant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (V2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host of the official account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address like https://api.mch.weixin.qq.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks at the beginning or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant certificate %1, until %2</source>
        <comment>serial, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant certificate and private key, until %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: its password is the merchant number as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip file: unpack it and drop the files that it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the merchant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of merchant %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and certificate are no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too few</source>
        <translation>
            <numerusform>%Ln character too few</numerusform>
            <numerusform>%Ln characters too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be %1 characters, %Ln too few</source>
        <translation>
            <numerusform>Should be %1 characters, %Ln too few</numerusform>
            <numerusform>Should be %1 characters, %Ln too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be %1 characters, %Ln too many</source>
        <translation>
            <numerusform>Should be %1 characters, %Ln too many</numerusform>
            <numerusform>Should be %1 characters, %Ln too many</numerusform>
        </translation>
    </message>
    <message>
        <source>API key (v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the API key (V2); v3 has a key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way can read keys and tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// and a host, without ? and #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan, such as 5000.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay&apos;s platform certificate, until %1; it is fetched by itself</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate until %1, but not of a merchant</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own public key, not WeChat Pay&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fits, but ends in %Ln day(s)</source>
        <translation>
            <numerusform>Fits, but ends in %Ln day</numerusform>
            <numerusform>Fits, but ends in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::AmountPopup</name>
    <message>
        <source>Range of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount in yuan, like 12.80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ApproversList</name>
    <message>
        <source>Public key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by &quot;wego refund approver&quot; on the computer of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>approver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the approver&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no public key of an approver: it is made by &quot;wego refund approver&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillCalendar</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillCells</name>
    <message>
        <source>Industrial and Commercial Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agricultural Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank of China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Construction Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank of Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal Savings Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Merchants Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China CITIC Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Everbright Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Minsheng Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shanghai Pudong Development Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Guangfa Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huaxia Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping An Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat balance and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, debit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, digital yuan</source>
        <comment>bank</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillColumns</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillDaysModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>under a day of the calendar: its bill is not ready yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>day of the calendar, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln row(s), orders %2, settled %3
%4</source>
        <translation>
            <numerusform>%1
%Ln row, orders %2, settled %3
%4</numerusform>
            <numerusform>%1
%Ln rows, orders %2, settled %3
%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), orders %2, settled %3, %4</source>
        <comment>spoken: day, rows, sums, state</comment>
        <translation>
            <numerusform>%1, %Ln row, orders %2, settled %3, %4</numerusform>
            <numerusform>%1, %Ln rows, orders %2, settled %3, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>spoken: day of the calendar, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillDownloads</name>
    <message>
        <source>Download bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 archived from a file, %Ln row(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 archived from a file, %Ln row</numerusform>
            <numerusform>%1 archived from a file, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::BillExports</name>
    <message>
        <source>Export bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1, %2 left out because they cannot be read</source>
        <translation>
            <numerusform>%Ln row written to %1, %2 left out because they cannot be read</numerusform>
            <numerusform>%Ln rows written to %1, %2 left out because they cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::BillFilterBar</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter in all %n columns</source>
        <translation>
            <numerusform>Filter in the %n column</numerusform>
            <numerusform>Filter in all %n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without room are still searched and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillHeader</name>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bill: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillTableView</name>
    <message>
        <source>Rows of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillWords</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing, can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with the summary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the summary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1 cells, should be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: no amount in the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: no time in the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: the line holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: the line is longer than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade bill (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade bill (payments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade bill (refunds)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillsRoom</name>
    <message>
        <source>Open bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills (*.csv *.gz *.gzip *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the missing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show yesterday&apos;s bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open bill files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account or open the sandbox to see bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be downloaded when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open existing files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BillsRoomState</name>
    <message>
        <source>%1: %2</source>
        <comment>day, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no trades</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 downloaded, differs from its summary line</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no keys for WeChat Pay. Add the merchant number and its keys to fetch bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trades on %1.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat keeps bills for three months only. The bill of %1 can still be downloaded on the merchant platform&apos;s web site; drop the file here to archive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 is being downloaded.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 has not been downloaded yet.</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 is made on %2 at %3.</source>
        <comment>day, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Download %n missing day(s)</source>
        <translation>
            <numerusform>Download %n missing day</numerusform>
            <numerusform>Download %n missing days</numerusform>
        </translation>
    </message>
    <message>
        <source>This bill has no summary line, so nothing proves that it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary line counts %1 rows, the bill has %2. The file is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) differ from the summary line. The file is kept as received.</source>
        <translation>
            <numerusform>%n sum differs from the summary line. The file is kept as received.</numerusform>
            <numerusform>%n sums differ from the summary line. The file is kept as received.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the figure of the summary line cannot be read.</source>
        <comment>name of a sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan less than the summary line, probably because of row %3. The file is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan more than the summary line, probably because of row %3. The file is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan less than the summary line. The file is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows add up to %2 yuan more than the summary line. The file is kept as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s), %2</source>
        <comment>dates, days, duration</comment>
        <translation>
            <numerusform>%1, %n day, %2</numerusform>
            <numerusform>%1, %n days, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) downloaded</source>
        <translation>
            <numerusform>%n day downloaded</numerusform>
            <numerusform>%n days downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) downloaded, then %1: %2</source>
        <comment>day, what went wrong</comment>
        <translation>
            <numerusform>%n day downloaded, then %1: %2</numerusform>
            <numerusform>%n days downloaded, then %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 downloaded, %Ln row(s) verified</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 downloaded, %Ln row verified</numerusform>
            <numerusform>%1 downloaded, %Ln rows verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read. They stand in their place and count in no sum.</source>
        <translation>
            <numerusform>%Ln row cannot be read. It stands in its place and counts in no sum.</numerusform>
            <numerusform>%Ln rows cannot be read. They stand in their place and count in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read, so the sums cannot agree. The file is kept as received.</source>
        <translation>
            <numerusform>%Ln row cannot be read, so the sums cannot agree. The file is kept as received.</numerusform>
            <numerusform>%Ln rows cannot be read, so the sums cannot agree. The file is kept as received.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::BlacklistRun</name>
    <message>
        <source>Blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::CertificateWarning</name>
    <message>
        <source>The merchant certificate of &quot;%1&quot; (%2) ended on %3: refunds and payments signed with it are refused. Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The merchant certificate of &quot;%1&quot; (%2) ends on %3, in %Ln day(s). Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</source>
        <translation>
            <numerusform>The merchant certificate of &quot;%1&quot; (%2) ends on %3, in %Ln day. Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</numerusform>
            <numerusform>The merchant certificate of &quot;%1&quot; (%2) ends on %3, in %Ln days. Request a new one on WeChat Pay&apos;s merchant platform and put it in its place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::CheckListPopup</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ColourPicker</name>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::CommandField</name>
    <message>
        <source>Search or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::CommandPalette</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose   Enter run   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and error codes work too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionChip</name>
    <message>
        <source>Nested too deep to be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionChoice</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionEditor</name>
    <message>
        <source>Must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionRemark</name>
    <message>
        <source>How it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConditionSpan</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a known time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionCheck</name>
    <message>
        <source>Address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission for followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <comment>what happened, code, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stable token harms nobody: other systems may fetch it too, each as often as it likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address, asked with GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the token service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the token in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of its lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the lifetime in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header, if needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at (Beijing time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the pasted token, Beijing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic token ends the token of every other program that uses this account: each time this program fetches one, your web servers stop working until they fetch theirs. The stable token harms nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the classic token nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional &amp;certification authority (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait without a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait without a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force a new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forced token ends the present one at once, for everybody who uses it. WeChat allows it 20 times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare (api2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shanghai (sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shenzhen (sz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong (hk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat (api)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in the keychain</source>
        <translation>
            <numerusform>%Ln character in the keychain</numerusform>
            <numerusform>%Ln characters in the keychain</numerusform>
        </translation>
    </message>
    <message>
        <source>Stable token (harms nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own token service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic token (ends all others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the warning about the classic token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens go into the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is still at work; this closes when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the proxy&apos;s password again: the stored one is for another proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the header&apos;s value again: the stored one is for another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: %1 is asked without encryption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionEgress</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address from which WeChat sees this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Copy the address
2. Add it on the WeChat developer platform: My business › your account › Development keys › API IP whitelist
3. Save, come back and check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionForm</name>
    <message>
        <source>An address like https://example.com/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and password in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy like http://10.0.0.8:3128 or socks5://10.0.0.8:1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password goes into the field beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate in PEM form is in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token is in the answer, like access_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and - only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted token has ended by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address like https://api.weixin.qq.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionSteps</name>
    <message>
        <source>Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is off by %Ln second(s)</source>
        <translation>
            <numerusform>The clock of this computer is off by %Ln second</numerusform>
            <numerusform>The clock of this computer is off by %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::ConnectionTokens</name>
    <message>
        <source>No token was asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by force, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same one again, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None came: %1</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refused at an age of %Ln minute(s) (%1): %2</source>
        <translation>
            <numerusform>Refused at an age of %Ln minute (%1): %2</numerusform>
            <numerusform>Refused at an age of %Ln minutes (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>another system fetched a classic token at about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system forced a new stable token before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program fetched another at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token service has got another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time was over at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended before the end that was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended before its time; is the clock of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no token of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cause is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::CountedEdit</name>
    <message>
        <source>%1 / %2 bytes</source>
        <extracomment>Bytes of the text, and as many as WeChat allows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::EmptyBills</name>
    <message>
        <source>No bills yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat keeps bills for the last three months only. Once downloaded they stay on this computer, to be filtered, checked and exported off line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open existing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and gzip files of the merchant platform can be dropped here too; they are checked before they are archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ExportDialog</name>
    <message>
        <source>Export bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All archived days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns, as WeChat gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for old Chinese software (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain CSV for programs (RFC 4180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %1 row(s) shown</source>
        <translation>
            <numerusform>The %1 row shown</numerusform>
            <numerusform>The %1 rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all %2 row(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1, the %2 row</numerusform>
            <numerusform>%1, all %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, all %n archived day(s) in one file</source>
        <comment>month</comment>
        <translation>
            <numerusform>%1, the %n archived day in one file</numerusform>
            <numerusform>%1, all %n archived days in one file</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens by double click; long numbers stay complete, formulas stay text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells exactly as they are, without a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FactsColumn</name>
    <message>
        <source>Facts of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FilesHelp</name>
    <message>
        <source>How to get these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant certificate and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the merchant platform, pay.weixin.qq.com: Account Center, API Security, API certificate. WeChat&apos;s certificate tool saves apiclient_cert.p12, apiclient_cert.pem and apiclient_key.pem. Only the super administrator can apply for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same page: WeChat Pay public key. Download pub_key.pem and note the key ID next to it, which begins with PUB_KEY_ID_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same page: API key (v3), 32 characters that you choose yourself. The platform does not show it again. Do not set a new one while a server uses the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FirstStartPage</name>
    <message>
        <source>Opening the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag had to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat did not take the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people blacklisted</source>
        <translation>
            <numerusform>%Ln person blacklisted</numerusform>
            <numerusform>%Ln people blacklisted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken off the blacklist</source>
        <translation>
            <numerusform>%Ln person taken off the blacklist</numerusform>
            <numerusform>%Ln people taken off the blacklist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stopped before %2 others</source>
        <comment>what was done; number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not %2 others: %3</source>
        <comment>what was done; number of people; why not</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerColumns</name>
    <message>
        <source>OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerExportDialog</name>
    <message>
        <source>Export followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked columns are written, from top to bottom; drag them into another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for old Chinese software (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain CSV for programs (RFC 4180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 people shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody known, also those who left: %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens by double click; ids stay complete, formulas stay text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells exactly as they are, without a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 1,048,575 people in one workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one column is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerExports</name>
    <message>
        <source>Export followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followers written to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerPane</name>
    <message>
        <source>Follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer given by WeChat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerSyncs</name>
    <message>
        <source>Sync followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers synced: %1 new, %2 left, %3 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync of followers stopped at page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync of followers stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the blacklist could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::FollowerTable</name>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::HalfDoneNote</name>
    <message numerus="yes">
        <source>The batch %1 waits for a second person: %Ln refund(s), %2 yuan</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>The batch %1 waits for a second person: %Ln refund, %2 yuan</numerusform>
            <numerusform>The batch %1 waits for a second person: %Ln refunds, %2 yuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The batch %1 is half done: %Ln refund(s), %2 yuan, are left</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>The batch %1 is half done: %Ln refund, %2 yuan, are left</numerusform>
            <numerusform>The batch %1 is half done: %Ln refunds, %2 yuan, are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more like it</source>
        <comment>a batch</comment>
        <translation>
            <numerusform>%1; %Ln more like it</numerusform>
            <numerusform>%1; %Ln more like it</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::JobBar</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undo: Remark saved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::JobList</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::JobWords</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::LegacyGroupsDialog</name>
    <message>
        <source>Legacy groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has replaced groups by tags: a follower is in exactly one group, but may have 20 tags. Use groups only for what is built on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group to move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted, and its %2 people go to the default group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the group %1 (%2)</source>
        <comment>name, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MainWindow</name>
    <message>
        <source>The language changes when WegoDesk starts the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About WegoDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WegoDesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for merchants on WeChat. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running</source>
        <translation>
            <numerusform>%n job is still running</numerusform>
            <numerusform>%n jobs are still running</numerusform>
        </translation>
    </message>
    <message>
        <source>What was received is kept; the same job goes on from there when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no button of a menu on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuButtonForm</name>
    <message>
        <source>Choose what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It opens a list of %Ln button(s), and does nothing else.</source>
        <translation>
            <numerusform>It opens a list of %Ln button, and does nothing else.</numerusform>
            <numerusform>It opens a list of %Ln buttons, and does nothing else.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>WeChat&apos;s word for a type, and what else is to be known of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuChangesList</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: a follower would see no difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuChecks</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button, and the conditional menu that it is in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, keys and addresses are short enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every button has what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 3 buttons in the bar and 5 in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conditional menu says whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln fault</numerusform>
            <numerusform>%Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln reminder</numerusform>
            <numerusform>%Ln reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuDocument</name>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who sees a menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuEditor</name>
    <message>
        <source>Publish the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu was not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuFaultWords</name>
    <message>
        <source>Phones show about %1 Chinese characters and cut off the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat wants another type by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has fields that are not known here; they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard menu must be there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom it is for: a tag, a client, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no button yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of all conditional menus lead to %1 hosts; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has conditions that WeChat has given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not know this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot stand in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 buttons; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat would refuse it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: %2 bytes, at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens a list, and can do nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not know this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with http:// or https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character that WeChat does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AppID is wx with 16 small letters or digits behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuFoot</name>
    <message>
        <source>Show the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against what was live at %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the last version that is known here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will disappear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft stored at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuHeader</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuHistoryModel</name>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuLiveBox</name>
    <message>
        <source>%1: live %2, will be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuPlaceHead</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuProperties</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No button is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar, button %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln button(s) in the bar</source>
        <translation>
            <numerusform>%Ln button in the bar</numerusform>
            <numerusform>%Ln buttons in the bar</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists</source>
        <translation>
            <numerusform>%Ln in lists</numerusform>
            <numerusform>%Ln in lists</numerusform>
        </translation>
    </message>
    <message>
        <source>Every follower sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees it for whom no conditional menu is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live it stands elsewhere: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live it is tried as number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no menu yet. Add a button, or import the menu of the web console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuRoom</name>
    <message>
        <source>There is no menu in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move: at most 3 buttons in the bar and 5 in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the menu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all menus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all menus deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat would refuse this; see the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menus as they were live on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the menus of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu was taken over; one step of Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over, but what these buttons did cannot be set from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees a menu that is not known here; look again at what is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat shows %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat shows %1: %2; by the rules here it would be: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to what is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what is live to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a JSON file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a JSON file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no menu yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication was broken off: the standard menu and %1 of %2 conditional menus are live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication was broken off: the standard menu is not live yet, %1 of %2 conditional menus are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuRuleForm</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has given up conditions on sex, place and language. A menu with them is shown to nobody, and cannot be published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old conditions away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat tries the conditional menus from the newest to the oldest; the first that fits is shown, else the standard menu. Of several tags of a follower only the one given last counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is tried as number %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is called so. Choose one, or type its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no tag %1, as far as is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuSidePanel</name>
    <message>
        <source>Menus and their buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional menus are tried from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a conditional menu: for a tag or for a kind of phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a conditional menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions with each other, or one with what is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuTypeWords</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the event you may answer by customer service messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in WeChat; http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what the code says or opens it; you may answer by customer service messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures come to you as messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place comes to you as a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture, sound or film; WeChat sends no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired: WeChat wants article_view_limited instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published article as a card; WeChat sends no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published article; WeChat sends no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be linked with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones that are too old for mini programs open this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a permanent material of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id that WeChat gave the article when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of buttons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuViewAs</name>
    <message>
        <source>See it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as followers with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as on this kind of phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat what one follower sees…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat what one follower sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one follower sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID or WeChat ID of a follower:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MenuWords</name>
    <message>
        <source>Standard menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an event to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code, and open what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a code, and wait for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures in WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material (media_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article (article_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppID of the mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln button(s) in the bar</source>
        <translation>
            <numerusform>At most %Ln button in the bar</numerusform>
            <numerusform>At most %Ln buttons in the bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entries in a list</source>
        <translation>
            <numerusform>At most %Ln entry in a list</numerusform>
            <numerusform>At most %Ln entries in a list</numerusform>
        </translation>
    </message>
    <message>
        <source>A list cannot stand in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button cannot go into its own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MerchantFilesList</name>
    <message>
        <source>apiclient_cert.pem and apiclient_key.pem, or apiclient_cert.p12; pub_key.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::MonthTotals</name>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::NavigationList</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <extracomment>Accessible name of a room in the navigation, %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::NumberField</name>
    <message>
        <source>Number of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any number of an order, a refund or a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OpenidListDialog</name>
    <message>
        <source>Import a list of OpenIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;paste them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenIDs, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that hold no OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One OpenID a line, or a table with them in its first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of OpenIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>what is wrong, why, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln OpenID(s)</source>
        <translation>
            <numerusform>%Ln OpenID</numerusform>
            <numerusform>%Ln OpenIDs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named twice</source>
        <translation>
            <numerusform>%Ln named twice</numerusform>
            <numerusform>%Ln named twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold none and are left out:</source>
        <translation>
            <numerusform>%Ln line holds none and is left out:</numerusform>
            <numerusform>%Ln lines hold none and are left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderPage</name>
    <message>
        <source>Open in bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other orders of the same customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Asking WeChat…</source>
        <comment>where the facts come from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archived bill has this payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <comment>customer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderStory</name>
    <message>
        <source>Refund succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund accepted, WeChat is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat is asked first, by the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the money did not reach the customer: act at pay.weixin.qq.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more by coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OrderWords</name>
    <message>
        <source>WeChat order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 digits</source>
        <comment>kind of number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer is paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s answer of %1, signature verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored here: WeChat&apos;s answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived bill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here at %1, WeChat was not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSAPI: in WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NATIVE: QR code of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APP: from an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MWEB: from a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MICROPAY: payment code of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACEPAY: by face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has paid this order, or it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid more than a year ago: WeChat refunds it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than what is left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in 50 parts already; WeChat allows no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last refund of this order is younger than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is longer than 80 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier refund of this order is not known to have happened: ask WeChat first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OrdersHeader</name>
    <message>
        <source>Batch refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund this order (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::OrdersRoom</name>
    <message>
        <source>Nothing was looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up an order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a number to see its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the customer&apos;s payment message, from a bill, or from your own system. A whole row of a bill will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund this order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the orders looked up lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, merchant number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked with the account %1. Tried as:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking WeChat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What is stored here is shown; it may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the refund %1 of %2 has happened. WeChat is asked first, by the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PayingAccount</name>
    <message>
        <source>Merchant number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 0.01 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, merchant number %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PersonOrders</name>
    <message numerus="yes">
        <source>%Ln in the local store</source>
        <translation>
            <numerusform>%Ln in the local store</numerusform>
            <numerusform>%Ln in the local store</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PersonOrdersModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PhoneButton</name>
    <message>
        <source>Add a button here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PhoneNotes</name>
    <message>
        <source>see the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PhonePreview</name>
    <message>
        <source>Preview of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanAccount</name>
    <message>
        <source>Account %1, %2</source>
        <comment>name, AppID</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanPeopleModel</name>
    <message>
        <source>OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanRun</name>
    <message>
        <source>%1: %2</source>
        <comment>work, result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanTagPicker</name>
    <message>
        <source>Find or create a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PlanWords</name>
    <message>
        <source>Give the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the tag %1</source>
        <translation>
            <numerusform>%Ln person gets the tag %1</numerusform>
            <numerusform>%Ln people get the tag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people lose the tag %1</source>
        <translation>
            <numerusform>%Ln person loses the tag %1</numerusform>
            <numerusform>%Ln people lose the tag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln people in each</source>
        <translation>
            <numerusform>at most %Ln person in each</numerusform>
            <numerusform>at most %Ln people in each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s), %1</source>
        <translation>
            <numerusform>%Ln call, %1</numerusform>
            <numerusform>%Ln calls, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>has the tag already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has 20 tags already, WeChat&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not among the followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the list before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped:</source>
        <translation>
            <numerusform>%Ln skipped:</numerusform>
            <numerusform>%Ln skipped:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of people, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln still to do</numerusform>
            <numerusform>%Ln still to do</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Tag %Ln person</numerusform>
            <numerusform>Tag %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %Ln people</source>
        <translation>
            <numerusform>Untag %Ln person</numerusform>
            <numerusform>Untag %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1 (%2)</source>
        <comment>why, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %1 characters, %Ln too many</source>
        <translation>
            <numerusform>At most %1 characters, %Ln too many</numerusform>
            <numerusform>At most %1 characters, %Ln too many</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters cannot be in a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 tags already, WeChat&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag is WeChat&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile not fetched yet: synchronise first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::PublishDialog</name>
    <message numerus="yes">
        <source>%Ln call(s); followers see it within minutes.</source>
        <translation>
            <numerusform>%Ln call; followers see it within minutes.</numerusform>
            <numerusform>%Ln calls; followers see it within minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to take all menus away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) have fields that are not known here; they are kept.</source>
        <translation>
            <numerusform>%Ln part have fields that are not known here; they are kept.</numerusform>
            <numerusform>%Ln parts have fields that are not known here; they are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to take away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A menu that was made in the web console is in force. Publishing replaces it, and it cannot be brought back from here; import it first to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::QrCodeView</name>
    <message>
        <source>QR code to be scanned with WeChat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RawAnswersDialog</name>
    <message>
        <source>Raw answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request-ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ReceiveDialog</name>
    <message>
        <source>New payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is for (the customer sees it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the payment is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for &amp;notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for notices of payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number %1, valid for 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 0.01 yuan: whatever the amount, the customer pays one fen. Switch the test mode off in the account to take real payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount: yuan with at most two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: at most 127 bytes, a Chinese character has 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://, without parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat demands one, even though payments are asked for here. Kept for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, nobody has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, nobody has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RecentOrdersPanel</name>
    <message>
        <source>Orders that were looked up lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of orders that were looked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundApprovalNote</name>
    <message>
        <source>The total is above %1: a second person must approve before it can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the approval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the request for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval-request.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBar</name>
    <message>
        <source>Refundable %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more refund(s)</source>
        <translation>
            <numerusform>%n more refund</numerusform>
            <numerusform>%n more refunds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>3 more refunds, until 2027-11-20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchList</name>
    <message numerus="yes">
        <source>%1   %2   %Ln refund(s), %3</source>
        <comment>when, file, number, amount</comment>
        <translation>
            <numerusform>%1   %2   %Ln refund, %3</numerusform>
            <numerusform>%1   %2   %Ln refunds, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%1, %Ln open</numerusform>
            <numerusform>%1, %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchPage</name>
    <message>
        <source>Back to the orders (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>what is wrong, why, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundBatchWork</name>
    <message>
        <source>Ask for the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln refunded or accepted, %2 yuan</source>
        <comment>file, amount</comment>
        <translation>
            <numerusform>%1: %Ln refunded or accepted, %2 yuan</numerusform>
            <numerusform>%1: %Ln refunded or accepted, %2 yuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln refused or abnormal</source>
        <comment>what went well</comment>
        <translation>
            <numerusform>%1; %Ln refused or abnormal</numerusform>
            <numerusform>%1; %Ln refused or abnormal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundClassList</name>
    <message>
        <source>Kinds of rows, with their numbers and sums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundColumnsDialog</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number, of either kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in yuan (empty: all that is left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundDialog</name>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the refund in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason (the customer sees it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the refund once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsettled funds, then the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number %1 is written to the journal of this computer before anything is sent, and never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount: yuan with at most two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes too long; a Chinese character has 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same amount as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same refund again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundDryRun</name>
    <message>
        <source>What would happen to each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask WeChat for each order instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number, goods or explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dry run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), %1</source>
        <comment>encoding</comment>
        <translation>
            <numerusform>%Ln row, %1</numerusform>
            <numerusform>%Ln rows, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat was asked for every order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived bills up to %1, without the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archived bills, without the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are not known here, so the total is not either</source>
        <translation>
            <numerusform>%Ln order are not known here, so the total is not either</numerusform>
            <numerusform>%Ln orders are not known here, so the total is not either</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask WeChat for each order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat must be asked for each order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person must approve it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was planned before: what it has refunded is not refunded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry-run.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: all that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1 (empty: all that is left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an amount: all that is left is refunded, %1 yuan</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%Ln row without an amount: all that is left is refunded, %1 yuan</numerusform>
            <numerusform>%Ln rows without an amount: all that is left is refunded, %1 yuan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundFoot</name>
    <message>
        <source>Start the refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 refunds %Ln time(s), in total %2 yuan</source>
        <comment>account, amount</comment>
        <translation>
            <numerusform>%1 refunds %Ln time, in total %2 yuan</numerusform>
            <numerusform>%1 refunds %Ln times, in total %2 yuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s), can be paused</source>
        <translation>
            <numerusform>about %Ln minute, can be paused</numerusform>
            <numerusform>about %Ln minutes, can be paused</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundOrderBox</name>
    <message>
        <source>Order %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundPlanModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number (in the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRuleList</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer gets %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets %1; %2 are the share of coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was paid is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 after the payment; refundable for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first refund of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 of this order; WeChat wants a minute between two: %2 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 of this order, %2 after the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 of this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRunModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundRunView</name>
    <message>
        <source>What became of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every refund number stands in the journal before it is sent, and never changes. After a crash or without a connection it goes on where it was; nothing is refunded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1   succeeded %2</source>
        <comment>amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2
The signature is valid</source>
        <comment>name, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not sent yet is never sent. What was sent stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund-result.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refund(s), %1 yuan, are still to be made</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%Ln refund, %1 yuan, are still to be made</numerusform>
            <numerusform>%Ln refunds, %1 yuan, are still to be made</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent until it goes on. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what happened, what is left, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundSending</name>
    <message>
        <source>Refund %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1 accepted by WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1: result unknown, WeChat has to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of %1 did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundStart</name>
    <message>
        <source>Drop a file of refunds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with one refund a row: an order number (WeChat&apos;s or your own, mixed as you like), an amount in yuan or nothing for all that is left, and a reason. Nothing is sent before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundSteps</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RefundWords</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid more than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty parts already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund number taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be refunded, %2 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 is missing: WeChat is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the archived bills: WeChat is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part, %1 left afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has accepted it, the result comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asked first, then the same number</source>
        <comment>what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds made elsewhere are not visible, except those of archived bills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RemarkEdit</name>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n byte too long</numerusform>
            <numerusform>%n bytes too long</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RoomHeader</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::RowPane</name>
    <message>
        <source>All fields of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::SecretEdit</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::SegmentBuilder</name>
    <message>
        <source>Who is shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any condition suffices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: any of the conditions suffices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: all of the conditions must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln condition(s)</source>
        <translation>
            <numerusform>Group of %Ln condition</numerusform>
            <numerusform>Group of %Ln conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “not”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported list of OpenIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags are known. They come with the synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::SegmentSaveDialog</name>
    <message>
        <source>Save segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the segment of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::SegmentWords</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menu of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reprinted article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <comment>tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag was deleted: nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list was deleted: nobody is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a known time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>remark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ShellActions</name>
    <message>
        <source>Search or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is innermost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About WegoDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::ShellWords</name>
    <message>
        <source>Beijing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code means and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in the local store</source>
        <translation>
            <numerusform>%Ln day in the local store</numerusform>
            <numerusform>%Ln days in the local store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::SummaryCheck</name>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 matches · %1</source>
        <comment>time of receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::SyncErrorPanel</name>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the developer platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that WeChat sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TagChip</name>
    <message>
        <source>Tag %1; Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TagPlanDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a tag to many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag from many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <comment>done, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: %1, %2</source>
        <comment>work, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken from %2 people and deleted. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from all %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TargetFileRow</name>
    <message>
        <source>This file exists and is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TimeLine</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::TotalsBar</name>
    <message>
        <source>in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>row(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>row</numerusform>
            <numerusform>rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/ %1 row(s)</source>
        <comment>shown / all rows</comment>
        <translation>
            <numerusform>/ %1 row</numerusform>
            <numerusform>/ %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) selected</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>row selected</numerusform>
            <numerusform>rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>rows, still reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UserWords</name>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 people it takes %2 calls for the list and about %3 for the profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced the list; the profiles of %1 people are still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1 of %2 pages, goes on at page %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersFoot</name>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ %1 people</source>
        <comment>shown / all followers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the blacklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersHeader</name>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersPage</name>
    <message>
        <source>Nobody meets these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping any one of them does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “%1” there would be %2.</source>
        <comment>condition; 128 people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersRoom</name>
    <message>
        <source>The %1 pages that came are kept; trying again goes on at page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the people shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection of the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export followers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln people off the blacklist?</source>
        <translation>
            <numerusform>Take %Ln person off the blacklist?</numerusform>
            <numerusform>Take %Ln people off the blacklist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln people on the blacklist?</source>
        <translation>
            <numerusform>Put %Ln person on the blacklist?</numerusform>
            <numerusform>Put %Ln people on the blacklist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n call(s) and can be undone.</source>
        <translation>
            <numerusform>It takes %n call and can be undone.</numerusform>
            <numerusform>It takes %n calls and can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln OpenID(s) copied</source>
        <translation>
            <numerusform>%Ln OpenID copied</numerusform>
            <numerusform>%Ln OpenIDs copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can have more than %1 tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersRoomState</name>
    <message>
        <source>%1 followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The followers are not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account with an AppID, or open the sandbox, to see its followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being fetched from WeChat; the first of them appear soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync fetches the list from WeChat, 10,000 people a call, then what is known of each of them, 100 people a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is what is on this computer, as of %1; filters, segments and export work as usual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wego::gui::UsersToolRow</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID, remark or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>segments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without room come back in a wider window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
