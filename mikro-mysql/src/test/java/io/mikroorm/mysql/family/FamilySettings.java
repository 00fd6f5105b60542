// SPDX-License-Identifier: MIT
package io.mikroorm.mysql.family;

import io.mikroorm.sql.SqlConfigurationBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** From the settings to the URL. */
public abstract class FamilySettings {

    /** The name that URLs of the JDBC driver have. */
    protected abstract String scheme();

    /** Settings with a host, the port 3307 and the database {@code library}. */
    protected abstract SqlConfigurationBuilder<?> settings(String host);

    @Test
    void an_address_with_colons_is_told_from_the_port() {
        String server = "jdbc:" + scheme() + "://";
        assertThat(settings("db.example.org").sql().url()).isEqualTo(server + "db.example.org:3307/library");
        assertThat(settings("2001:db8::1").sql().url()).isEqualTo(server + "[2001:db8::1]:3307/library");
    }

    @Test
    void an_option_in_the_url_replaces_ours_whichever_of_both_the_jdbc_driver_would_believe() {
        String url = "jdbc:" + scheme() + "://localhost:3307/library";
        assertThat(settings("localhost").url(url).sql().driverOptions())
                .containsEntry("tinyInt1isBit", "false")
                .containsEntry("connectionTimeZone", "UTC");
        assertThat(settings("localhost")
                        .url(url + "?tinyint1isbit=true&connectionTimeZone=LOCAL")
                        .sql()
                        .driverOptions())
                .doesNotContainKeys("tinyInt1isBit", "connectionTimeZone")
                .isNotEmpty();
    }
}
