//! The servers that banks run, each with the header file of the release and as
//! little else as it starts with.

mod identity;

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use testbed::Folder;
use testbed::folder::word;

use crate::desk::given;
use crate::process::{Running, free_port};
pub use identity::Identity;

const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(25);
const TRANSPORT: &str = "Strict-Transport-Security";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    Nginx,
    Apache,
    Caddy,
}

/// Stopped when it is dropped.
pub struct WebServer {
    process: Running,
    port: u16,
    /// Of a server that speaks TLS.
    identity: Option<Identity>,
    /// Its configuration, its logs and a copy of what it serves.
    folder: Folder,
}

/// The folder of the header files.
pub fn headers() -> PathBuf {
    PathBuf::from(given("OFTF_KEY_DESK_HEADERS"))
}

/// What the file for nginx has a server say: names and values.
pub fn headers_of_the_release() -> Vec<(String, String)> {
    let text = fs::read_to_string(headers().join("nginx.conf")).expect("nginx.conf");
    let lines = text.lines().filter_map(|line| line.strip_prefix("add_header ")?.strip_suffix(" always;"));
    let stated = lines.filter_map(|line| line.split_once(' '));
    stated.map(|(name, value)| (name.to_owned(), value[1..value.len() - 1].to_owned())).collect()
}

impl WebServer {
    pub fn plain(program: Program, site: &Path) -> Self {
        Self::of(program, site, None)
    }

    /// With the line of the header file that is for TLS, and a certificate of a CA that
    /// nobody knows.
    pub fn over_tls(program: Program, site: &Path) -> Self {
        Self::of(program, site, Some(Identity::new()))
    }

    fn of(program: Program, site: &Path, identity: Option<Identity>) -> Self {
        let (folder, port) = (folder_with(site), free_port());
        let command = match program {
            Program::Nginx => nginx(&folder, port, identity.as_ref()),
            Program::Apache => apache(&folder, port, identity.as_ref()),
            Program::Caddy => caddy(&folder, port, identity.as_ref()),
        };
        Self::start(command, port, identity, folder)
    }

    fn start(mut command: Command, port: u16, identity: Option<Identity>, folder: Folder) -> Self {
        let output = fs::File::create(folder.path("output")).expect("a file in the temporary folder");
        let errors = output.try_clone().expect("the same file");
        let process = command.stdin(Stdio::null()).stdout(output).stderr(errors).spawn();
        let process = process.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let mut server = Self { process: Running(process), port, identity, folder };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let has_ended = server.process.0.try_wait().expect("it can be asked").is_some();
            if has_ended || start.elapsed() > PATIENCE {
                panic!("{command:?} does not listen\n{}", server.complaints());
            }
            thread::sleep(PAUSE);
        }
        server
    }

    pub fn address(&self) -> String {
        let scheme = if self.identity.is_some() { "https" } else { "http" };
        format!("{scheme}://{}/", self.host())
    }

    /// With its port, as a request names it.
    pub fn host(&self) -> String {
        let name = if self.identity.is_some() { identity::HOST } else { "127.0.0.1" };
        format!("{name}:{}", self.port)
    }

    pub fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    /// What it answers to a request that closes the connection, octet by octet.
    #[track_caller]
    pub fn ask(&self, request: &str) -> Vec<u8> {
        if let Some(identity) = &self.identity {
            return identity.ask(self.port, request);
        }
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("the server listens");
        stream.write_all(request.as_bytes()).expect("the server listens");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the server answers");
        answer
    }

    fn complaints(&self) -> String {
        let read = |name| fs::read_to_string(self.folder.path(name)).unwrap_or_default();
        ["output", "error.log"].map(read).join("\n")
    }
}

fn nginx(folder: &Folder, port: u16, identity: Option<&Identity>) -> Command {
    let tls = identity.map_or_else(String::new, |identity| {
        format!("ssl_certificate {};\nssl_certificate_key {};\n", identity.certificate, identity.key)
    });
    let configuration = folder.file(
        "nginx.conf",
        format!(
            "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\nevents {{}}\nhttp {{\n\
             access_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fastcgi;\n\
             uwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\ntypes {{ text/html html; }}\n\
             server {{\nlisten 127.0.0.1:{port}{ssl};\n{tls}root site;\ninclude {};\n}}\n}}\n",
            header_file("nginx.conf", folder, identity),
            ssl = if identity.is_some() { " ssl" } else { "" },
        ),
    );
    let mut command = Command::new(given("OFTF_KEY_DESK_NGINX"));
    command.arg("-p").arg(folder.root()).arg("-c").arg(configuration).args(["-e", "error.log"]);
    command
}

fn apache(folder: &Folder, port: u16, identity: Option<&Identity>) -> Command {
    let program = PathBuf::from(given("OFTF_KEY_DESK_APACHE"));
    let modules = apache_modules(&program);
    let mut names = vec!["mpm_event", "authz_core", "dir", "mime", "headers"];
    names.extend(identity.map(|_| "ssl"));
    let load: String =
        names.iter().map(|name| format!("LoadModule {name}_module {}/mod_{name}.so\n", word(&modules))).collect();
    let tls = identity.map_or_else(String::new, |identity| {
        let Identity { certificate, key, .. } = identity;
        format!("SSLEngine on\nSSLCertificateFile {certificate}\nSSLCertificateKeyFile {key}\n")
    });
    let types = folder.file("mime.types", "text/html html\n");
    let configuration = folder.file(
        "httpd.conf",
        format!(
            "{load}ServerRoot {root}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile httpd.pid\n\
             Mutex file:{root} default\nErrorLog error.log\nTypesConfig {types}\n{tls}\
             <IfModule unixd_module>\nUser www-data\nGroup www-data\n</IfModule>\n\
             DocumentRoot {root}/site\n<Directory {root}/site>\nRequire all granted\nDirectoryIndex index.html\n\
             Include {headers}\n</Directory>\n",
            root = word(folder.root()),
            headers = header_file("apache.conf", folder, identity),
        ),
    );
    let mut command = Command::new(program);
    command.arg("-DFOREGROUND").arg("-f").arg(configuration);
    command
}

fn caddy(folder: &Folder, port: u16, identity: Option<&Identity>) -> Command {
    let (site, tls) = match identity {
        Some(Identity { certificate, key, .. }) => {
            (format!("https://{}:{port}", identity::HOST), format!("tls {certificate} {key}\n"))
        }
        None => (format!("http://127.0.0.1:{port}"), String::new()),
    };
    let configuration = folder.file(
        "Caddyfile",
        format!(
            "{{\nadmin off\nauto_https off\n}}\n{site} {{\nbind 127.0.0.1\n{tls}root * {}/site\n\
             import {}\nfile_server\n}}\n",
            word(folder.root()),
            header_file("Caddyfile", folder, identity),
        ),
    );
    let mut command = Command::new(given("OFTF_KEY_DESK_CADDY"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(configuration);
    command.env("HOME", folder.root()).env_remove("XDG_CONFIG_HOME").env_remove("XDG_DATA_HOME");
    command
}

/// The file of the release; for TLS a copy in which the line counts that is for it, as
/// whoever serves the page by TLS alone is told.
fn header_file(name: &str, folder: &Folder, identity: Option<&Identity>) -> String {
    let file = headers().join(name);
    if identity.is_none() {
        return word(&file).to_owned();
    }
    let text = fs::read_to_string(&file).expect("a header file of the release");
    let line = text.lines().find(|line| line.contains(TRANSPORT)).expect("the line that is for TLS");
    let counts = line.replacen("# ", "", 1);
    assert_ne!(line, counts, "{name}: it is a comment");
    folder.file("headers-over-tls", text.replacen(line, &counts, 1))
}

/// The page alone, where a server that gives up its rights may read it.
fn folder_with(site: &Path) -> Folder {
    let folder = Folder::new();
    let copy = folder.path("site");
    fs::create_dir(&copy).expect("a folder in the temporary folder");
    fs::copy(site.join("index.html"), copy.join("index.html")).expect("the page is copied");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder.root(), fs::Permissions::from_mode(0o755)).expect("it is ours");
    }
    folder
}

/// Debian, Fedora, and where it was compiled by hand.
fn apache_modules(program: &Path) -> PathBuf {
    let prefix = program.parent().and_then(Path::parent).expect("it is in a folder of programs");
    let places = ["lib/apache2/modules", "lib64/httpd/modules", "modules", "lib/httpd/modules"];
    let found = places.map(|place| prefix.join(place)).into_iter().find(|place| place.is_dir());
    found.unwrap_or_else(|| panic!("no modules beside {}", program.display()))
}
