// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.mysql.family.FamilySettings;
import io.mikroorm.sql.SqlConfigurationBuilder;
import io.mikroorm.tck.domain.Counter;

class SettingsTest extends FamilySettings {

    @Override
    protected String scheme() {
        return "mysql";
    }

    @Override
    protected SqlConfigurationBuilder<?> settings(String host) {
        return new MySqlConfigurationBuilder()
                .host(host)
                .port(3307)
                .dbName("library")
                .entities(Counter.class);
    }
}
