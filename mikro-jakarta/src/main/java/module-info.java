// SPDX-License-Identifier: MIT
/** Entities with the annotations of Jakarta Persistence. */
module io.mikroorm.jakarta {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm;
    requires transitive jakarta.persistence;

    exports io.mikroorm.jakarta;

    provides io.mikroorm.mapping.AnnotationTranslator with
            io.mikroorm.jakarta.JakartaTranslator;
}
