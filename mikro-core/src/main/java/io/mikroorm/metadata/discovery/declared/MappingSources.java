// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.AnnotationTranslator;
import io.mikroorm.mapping.ClassMapping;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.RegisteredTypes;
import java.util.List;
import java.util.function.Consumer;

/**
 * What speaks about classes beside our annotations on them.
 *
 * @param schemas mappings in code
 * @param hooks who is asked about each class before defaults are filled in
 * @param translators who understands annotations of other libraries
 * @param types who stores values of their classes, wherever the mapping does not say another
 */
public record MappingSources(
        List<EntitySchema<?>> schemas,
        List<Consumer<ClassMapping>> hooks,
        List<AnnotationTranslator> translators,
        RegisteredTypes types) {

    /** No other. */
    public static final MappingSources NONE = new MappingSources(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public MappingSources {
        schemas = List.copyOf(schemas);
        hooks = List.copyOf(hooks);
        translators = List.copyOf(translators);
    }

    /** Without types. */
    public MappingSources(
            List<EntitySchema<?>> schemas, List<Consumer<ClassMapping>> hooks, List<AnnotationTranslator> translators) {
        this(schemas, hooks, translators, RegisteredTypes.NONE);
    }

    /** With the translators that are there. */
    public static MappingSources found(
            List<EntitySchema<?>> schemas, List<Consumer<ClassMapping>> hooks, RegisteredTypes types) {
        return new MappingSources(schemas, hooks, AnnotationTranslator.found(), types);
    }
}
