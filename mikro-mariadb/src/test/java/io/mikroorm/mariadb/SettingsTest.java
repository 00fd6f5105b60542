// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.domain.Author;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** From the settings to the URL. */
class SettingsTest {

    private static String url(String host) {
        return new MariaDbConfigurationBuilder()
                .host(host)
                .port(3307)
                .dbName("library")
                .entities(Author.class)
                .sql()
                .url();
    }

    @Test
    void an_address_with_colons_is_told_from_the_port() {
        assertThat(url("db.example.org")).isEqualTo("jdbc:mariadb://db.example.org:3307/library");
        assertThat(url("2001:db8::1")).isEqualTo("jdbc:mariadb://[2001:db8::1]:3307/library");
    }
}
