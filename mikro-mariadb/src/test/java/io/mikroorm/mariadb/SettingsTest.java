// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.mysql.family.FamilySettings;
import io.mikroorm.sql.SqlConfigurationBuilder;
import io.mikroorm.tck.domain.Counter;

class SettingsTest extends FamilySettings {

    @Override
    protected String scheme() {
        return "mariadb";
    }

    @Override
    protected SqlConfigurationBuilder<?> settings(String host) {
        return new MariaDbConfigurationBuilder()
                .host(host)
                .port(3307)
                .dbName("library")
                .entities(Counter.class);
    }
}
