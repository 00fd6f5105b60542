// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.query.Criterion;
import io.mikroorm.query.FlushMode;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SelectState.Source;
import io.mikroorm.sql.query.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A write as it was built so far: immutable, prints, and knows nothing of the model. */
public sealed interface WriteState {

    /** The entity whose rows are written, and what it is called by. */
    Source target();

    /** What is said about the whole. */
    Options options();

    /**
     * What is said about a write as a whole.
     *
     * @param returning what comes back of each row; nothing where only their number does
     * @param flushMode whether it flushes first; null for what the entity manager says
     */
    record Options(List<Term> returning, @Nullable FlushMode flushMode) {

        /** Nothing. */
        public static final Options NONE = new Options(List.of(), null);

        /** Copies the list. */
        public Options {
            returning = List.copyOf(returning);
        }

        Options with(List<Term> values) {
            return new Options(values, flushMode);
        }

        Options with(FlushMode mode) {
            return new Options(returning, mode);
        }
    }

    /**
     * Which rows are written.
     *
     * @param where those for which it holds; null where nothing was said
     * @param all whether it was said that all are
     */
    record Rows(@Nullable Criterion where, boolean all) {

        static final Rows UNSAID = new Rows(null, false);

        Rows and(Criterion more) {
            return new Rows(where == null ? more : where.and(more), all);
        }

        Rows or(Criterion more) {
            return new Rows(where == null ? more : where.or(more), all);
        }

        /** Whether it was said which. */
        public boolean isSaid() {
            return where != null || all;
        }
    }

    /** New values of rows that are there. */
    record Update(Source target, List<SetValue> values, Rows rows, Options options) implements WriteState {
        /** Copies the list. */
        public Update {
            values = List.copyOf(values);
        }
    }

    /** Rows that go. */
    record Delete(Source target, Rows rows, Options options) implements WriteState {}

    /**
     * New rows.
     *
     * @param rows what each of them sets
     * @param conflict what becomes of rows that are there; null where they are an error
     */
    record Insert(
            Source target,
            List<List<SetValue>> rows,
            @Nullable ConflictState conflict,
            Options options) implements WriteState {
        /** Copies the list. */
        public Insert {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * New rows, which a query finds.
     *
     * @param columns the properties that its values are for, in their order; none where they are called as these
     * @param select the query; null where none was said
     * @param conflict what becomes of rows that are there; null where they are an error
     */
    record InsertFrom(
            Source target,
            List<String> columns,
            @Nullable SelectState select,
            @Nullable ConflictState conflict,
            Options options)
            implements WriteState {
        /** Copies the list. */
        public InsertFrom {
            columns = List.copyOf(columns);
        }
    }

    /** All rows, and what counts their keys. */
    record Truncate(Source target, Options options) implements WriteState {}
}
