// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.SqlConfigurationBuilder;

/** Collects the settings of an ORM on H2: {@code c.dbName("mem:library")}. Not thread-safe. */
public final class H2ConfigurationBuilder extends SqlConfigurationBuilder<H2ConfigurationBuilder> {

    @Override
    protected H2ConfigurationBuilder self() {
        return this;
    }

    @Override
    protected String urlOf(String dbName) {
        return "jdbc:h2:" + dbName;
    }
}
