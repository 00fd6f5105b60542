// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import java.util.List;

/** Knows the database's words for values that travel in arrays. */
public interface ElementTypes {

    /** The types of the values of a column on their way into it: one, or of a key of several parts one for each. */
    List<String> of(MappedColumn column);
}
