// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.EntityPath;
import org.jspecify.annotations.Nullable;

/**
 * What inserts have in common: what becomes of rows that are there already.
 *
 * @param <W> what is built
 * @param <S> the builder itself
 */
public abstract class InsertClauses<W extends WriteState, S extends InsertClauses<W, S>> extends WriteBuilder<W, S> {

    InsertClauses(WriteRunner runner, W state) {
        super(runner, state);
    }

    abstract @Nullable ConflictState conflict();

    abstract W with(ConflictState conflict);

    final S now(ConflictState conflict) {
        return now(with(conflict));
    }

    /**
     * What becomes of rows that have the same values as a new one in these properties: the key, or those of a unique constraint of the mapping (else
     * error MO-4131). {@code onConflict(b.isbn).merge(b.title)}.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final OnConflict<S> onConflict(EntityPath<Aliased>... properties) {
        return new OnConflict<>(this, paths(properties));
    }

    /** The same by names: {@code onConflict("b.isbn").ignore()}. */
    public final OnConflict<S> onConflict(String... properties) {
        return new OnConflict<>(this, paths(properties));
    }

    /** Rows that are there are changed only where a condition holds of them; together with those that were said before, all must hold. Behind {@code merge}. */
    public final S where(Condition<? super Aliased> condition) {
        ConflictState known = conflict();
        if (known == null || known.ignoring()) {
            throw WriteErrors.noMerge();
        }
        return now(known.withWhere(Criterion.of(condition, "the write")));
    }
}
