// SPDX-License-Identifier: MIT
/**
 * The driver contracts, published so that a driver by a stranger is held to the same law. Open, as JUnit and the ORM look
 * into the contracts and the domain.
 */
open module io.mikroorm.tck {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm.sql;
    requires transitive io.mikroorm.jackson;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive org.assertj.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.platform.launcher;
    requires java.logging;
    requires java.sql;

    provides org.junit.platform.launcher.TestExecutionListener with
            io.mikroorm.tck.junit.ContractListener;

    exports io.mikroorm.tck.builder;
    exports io.mikroorm.tck.bulk;
    exports io.mikroorm.tck.conditions;
    exports io.mikroorm.tck.contract;
    exports io.mikroorm.tck.corners;
    exports io.mikroorm.tck.domain;
    exports io.mikroorm.tck.embedded;
    exports io.mikroorm.tck.execute;
    exports io.mikroorm.tck.golden;
    exports io.mikroorm.tck.hierarchy;
    exports io.mikroorm.tck.joined;
    exports io.mikroorm.tck.junit;
    exports io.mikroorm.tck.keyfields;
    exports io.mikroorm.tck.keys;
    exports io.mikroorm.tck.mapping;
    exports io.mikroorm.tck.parts;
    exports io.mikroorm.tck.plain;
    exports io.mikroorm.tck.polymorphic;
    exports io.mikroorm.tck.property;
    exports io.mikroorm.tck.question;
    exports io.mikroorm.tck.question.sql;
    exports io.mikroorm.tck.reading;
    exports io.mikroorm.tck.schema;
    exports io.mikroorm.tck.server;
    exports io.mikroorm.tck.shown;
    exports io.mikroorm.tck.sql;
    exports io.mikroorm.tck.targets;
    exports io.mikroorm.tck.types;
    exports io.mikroorm.tck.upsert;
    exports io.mikroorm.tck.values;
}
