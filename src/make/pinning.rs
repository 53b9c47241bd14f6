//! How a server of the LFI admits the hub and no other participant: by the OU of the
//! client certificate C4, the organisation ID of the hub's operator. Every participant has
//! a certificate of the same CA, and the rest of the subject may change.
//!
//! Read in: ngx_http_ssl_module, mod_ssl, Envoy's RBAC filter, HAProxy's `ssl_c_s_dn`, F5's
//! iRule command `X509::subject`, `javax.naming.ldap.LdapName`. Not run by us.

use crate::framework::catalogue::HUB_OPERATOR_ID;

/// Lines for one server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pinning {
    /// The id of the server's name.
    pub label: &'static str,
    pub lines: String,
}

/// For each server, in the order in which they are common.
pub fn of_hub() -> Vec<Pinning> {
    let id = HUB_OPERATOR_ID;
    let of = |label: &'static str, lines: String| Pinning { label, lines };
    vec![
        of(
            "pinning-nginx",
            format!(
                "map $ssl_client_s_dn $is_hub {{\n    default 0;\n    \"~(^|,)OU={id}(,|$)\" 1;\n}}\n# in the server\nif ($is_hub = 0) {{ return 403; }}\n"
            ),
        ),
        of(
            "pinning-envoy",
            format!(
                "name: envoy.filters.network.rbac\ntyped_config:\n  \"@type\": type.googleapis.com/envoy.extensions.filters.network.rbac.v3.RBAC\n  stat_prefix: hub\n  rules:\n    policies:\n      hub:\n        permissions: [{{ any: true }}]\n        principals:\n        - authenticated:\n            principal_name:\n              safe_regex:\n                regex: '(.*,)?OU={id}(,.*)?'\n"
            ),
        ),
        of("pinning-apache", format!("Require expr \"%{{SSL_CLIENT_S_DN_OU}} == '{id}'\"\n")),
        of("pinning-haproxy", format!("http-request deny unless {{ ssl_c_s_dn(OU) -m str {id} }}\n")),
        of(
            "pinning-f5",
            format!(
                "when CLIENTSSL_CLIENTCERT {{\n    if {{ [SSL::cert count] == 0 || ![regexp {{(^|,)\\s*OU={id}(,|$)}} [X509::subject [SSL::cert 0]]] }} {{ reject }}\n}}\n"
            ),
        ),
        of(
            "pinning-java",
            format!(
                "var name = new LdapName(certificate.getSubjectX500Principal().getName());\nboolean isHub = name.getRdns().stream()\n    .anyMatch(rdn -> rdn.getType().equalsIgnoreCase(\"OU\") && rdn.getValue().equals(\"{id}\"));\n"
            ),
        ),
    ]
}
