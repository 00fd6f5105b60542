// SPDX-License-Identifier: MIT
/** The ORM without SQL: metadata, identity map, unit of work, hydration. */
module io.mikroorm {
    requires static transitive org.jspecify;
    requires net.bytebuddy;

    exports io.mikroorm.annotation;
}
