//! The servers that banks run, each with the header file of the release and as
//! little else as it starts with.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use testbed::Folder;
use testbed::folder::word;

use crate::desk::given;
use crate::process::{Running, free_port};

const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(25);

/// Stopped when it is dropped.
pub struct WebServer {
    process: Running,
    port: u16,
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
    pub fn nginx(site: &Path) -> Self {
        let (folder, port) = (folder_with(site), free_port());
        let configuration = folder.file(
            "nginx.conf",
            format!(
                "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\nevents {{}}\nhttp {{\n\
                 access_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fastcgi;\n\
                 uwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\ntypes {{ text/html html; }}\n\
                 server {{\nlisten 127.0.0.1:{port};\nroot site;\ninclude {};\n}}\n}}\n",
                word(&headers().join("nginx.conf"))
            ),
        );
        let mut command = Command::new(given("OFTF_KEY_DESK_NGINX"));
        command.arg("-p").arg(folder.root()).arg("-c").arg(configuration).args(["-e", "error.log"]);
        Self::start(command, port, folder)
    }

    pub fn apache(site: &Path) -> Self {
        let (folder, port) = (folder_with(site), free_port());
        let program = PathBuf::from(given("OFTF_KEY_DESK_APACHE"));
        let modules = apache_modules(&program);
        let load = ["mpm_event", "authz_core", "dir", "mime", "headers"]
            .map(|name| format!("LoadModule {name}_module {}/mod_{name}.so\n", word(&modules)))
            .concat();
        let types = folder.file("mime.types", "text/html html\n");
        let configuration = folder.file(
            "httpd.conf",
            format!(
                "{load}ServerRoot {root}\nServerName localhost\nListen 127.0.0.1:{port}\nPidFile httpd.pid\n\
                 Mutex file:{root} default\nErrorLog error.log\nTypesConfig {types}\n\
                 <IfModule unixd_module>\nUser www-data\nGroup www-data\n</IfModule>\n\
                 DocumentRoot {root}/site\n<Directory {root}/site>\nRequire all granted\nDirectoryIndex index.html\n\
                 Include {headers}\n</Directory>\n",
                root = word(folder.root()),
                headers = word(&headers().join("apache.conf")),
            ),
        );
        let mut command = Command::new(program);
        command.arg("-DFOREGROUND").arg("-f").arg(configuration);
        Self::start(command, port, folder)
    }

    pub fn caddy(site: &Path) -> Self {
        let (folder, port) = (folder_with(site), free_port());
        let configuration = folder.file(
            "Caddyfile",
            format!(
                "{{\nadmin off\nauto_https off\n}}\nhttp://127.0.0.1:{port} {{\nbind 127.0.0.1\nroot * {}/site\n\
                 import {}\nfile_server\n}}\n",
                word(folder.root()),
                word(&headers().join("Caddyfile")),
            ),
        );
        let mut command = Command::new(given("OFTF_KEY_DESK_CADDY"));
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(configuration);
        command.env("HOME", folder.root()).env_remove("XDG_CONFIG_HOME").env_remove("XDG_DATA_HOME");
        Self::start(command, port, folder)
    }

    fn start(mut command: Command, port: u16, folder: Folder) -> Self {
        let output = fs::File::create(folder.path("output")).expect("a file in the temporary folder");
        let errors = output.try_clone().expect("the same file");
        let process = command.stdin(Stdio::null()).stdout(output).stderr(errors).spawn();
        let process = process.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let mut server = Self { process: Running(process), port, folder };
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
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    fn complaints(&self) -> String {
        let read = |name| fs::read_to_string(self.folder.path(name)).unwrap_or_default();
        ["output", "error.log"].map(read).join("\n")
    }
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
