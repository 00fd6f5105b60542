// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.EntityManager;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which unit of work an entity manager speaks for: one of its own, or that of the current request context. */
public abstract class Scope {

    /** Made here only. */
    Scope() {}

    /** The unit of work, now. */
    abstract Session session();

    /** What it shares with the others of its ORM. */
    abstract Model model();

    /** The schema that forks begin with; null for none. */
    abstract @Nullable String schema();

    /** Runs work that got an entity manager of its own. */
    abstract <R> R within(EntityManager em, Function<EntityManager, R> work);
}
