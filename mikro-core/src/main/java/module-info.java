// SPDX-License-Identifier: MIT
/** The ORM without SQL: metadata, identity map, unit of work, hydration. */
@SuppressWarnings("module") // the one that a package is opened to is built after this one
module io.mikroorm {
    requires static transitive org.jspecify;
    requires net.bytebuddy;

    exports io.mikroorm;
    exports io.mikroorm.annotation;
    exports io.mikroorm.boot;
    exports io.mikroorm.driver;
    exports io.mikroorm.entity;
    exports io.mikroorm.exception;
    exports io.mikroorm.fragment;
    exports io.mikroorm.json;
    exports io.mikroorm.mapping;
    exports io.mikroorm.metadata;
    exports io.mikroorm.naming;
    exports io.mikroorm.platform;
    exports io.mikroorm.query;
    exports io.mikroorm.query.resolving to
            io.mikroorm.sql;
    exports io.mikroorm.query.shape;
    exports io.mikroorm.routine;
    exports io.mikroorm.row;
    exports io.mikroorm.session;
    exports io.mikroorm.type;

    uses io.mikroorm.json.JsonMapper;
    uses io.mikroorm.mapping.AnnotationTranslator;
}
