// SPDX-License-Identifier: MIT
package io.mikroorm.sql.write;

import io.mikroorm.sql.query.ShownStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out writes that were built: the entity manager that made the builder. */
public interface WriteRunner {

    /** Carries it out; the number of rows that the database says were written. */
    long execute(WriteState write);

    /** Carries it out; what comes back of each row. */
    List<@Nullable Object[]> rows(WriteState write);

    /** The same as records of a class, whose components are called as the values. */
    <R extends Record> List<R> records(WriteState write, Class<R> type);

    /** What the values that come back are called. */
    List<String> names(WriteState write);

    /** The statement that would be sent. */
    ShownStatement show(WriteState write);
}
