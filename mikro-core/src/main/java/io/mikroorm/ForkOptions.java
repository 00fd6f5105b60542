// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.exception.ValidationException;
import org.jspecify.annotations.Nullable;

/** What is to be different about an entity manager that is made by {@link EntityManager#fork(java.util.function.Consumer)}. Not thread-safe. */
public final class ForkOptions {

    private @Nullable String schema;

    /** For entity managers; nothing is different yet. */
    public ForkOptions() {}

    /**
     * Chooses the schema of entities that leave theirs open, {@code @Entity(schema = "*")}: all that this entity manager and its own forks read and
     * write of them lies there. A blank name is error MO-4321.
     */
    public ForkOptions schema(String name) {
        this.schema = named(name);
        return this;
    }

    /** The chosen schema; null for that of the entity manager that is forked. */
    public @Nullable String schema() {
        return schema;
    }

    static String named(String schema) {
        if (schema.isBlank() || schema.equals("*")) {
            throw new ValidationException(
                    4321,
                    "schema(\"" + schema
                            + "\") names no schema. Give it the name of one that is there, such as \"tenant_1\".");
        }
        return schema;
    }
}
