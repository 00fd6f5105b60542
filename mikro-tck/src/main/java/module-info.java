// SPDX-License-Identifier: MIT
/** The driver contracts, published so that a driver by a stranger is held to the same law. */
module io.mikroorm.tck {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive org.assertj.core;
    requires transitive net.jqwik.api;
}
