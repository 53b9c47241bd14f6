//! What the browser wrote to its console about the page: what a reviewer sees who
//! opens the developer tools first.

use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use super::{Browser, Desk};

/// The console's service, which only Firefox's own scripts reach; a page's messages
/// bear its address.
const MESSAGES: &str = "return Services.console.getMessageArray().filter(message => \
    message instanceof Ci.nsIScriptError && message.sourceName.startsWith(arguments[0])) \
    .map(message => message.errorMessage);";

/// Whose scripts are run from now on: the page's, or Firefox's own.
#[derive(Debug)]
struct SetContext(&'static str);

impl FormatRequestData for SetContext {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let post = "POST".parse().expect("it is a method of HTTP");
        RequestData::new(post, format!("/session/{session}/moz/context")).add_body(json!({ "context": self.0 }))
    }
}

impl Desk {
    /// All of it, hints as well as errors; Chromium and Firefox.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        match self.browser {
            Browser::Chromium => {
                let messages = self.log("browser").into_iter().map(|entry| entry.message);
                // In a tab of ChromeDriver's own.
                messages.filter(|message| !message.contains("\"Launching Mapper instance")).collect()
            }
            Browser::Firefox => {
                self.run(self.driver.cmd(SetContext("chrome")));
                let messages = self.script(MESSAGES, vec![json!(self.address())]);
                self.run(self.driver.cmd(SetContext("content")));
                let Value::Array(messages) = messages else { panic!("{messages} is no list") };
                messages.iter().filter_map(|message| message.as_str().map(str::to_owned)).collect()
            }
            Browser::WebKit => panic!("WebKit's driver hands out no console; `webkit::console` has one without it"),
        }
    }
}
