// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/**
 * How a record is made of a row that has nothing but what records need.
 *
 * @param record the class
 * @param parts what its components hold, in their order
 * @param presence what tells whether there is one
 */
public record RecordMapping(RecordClass record, List<Part> parts, Presence presence) {

    /** What a component holds. */
    public sealed interface Part {}

    /**
     * A value of the row.
     *
     * @param at its number in the row
     * @param entity the entity whose column it is, for messages
     * @param column the column
     */
    public record Value(int at, EntityMetadata entity, MappedColumn column) implements Part {}

    /** Another record, of the same row. */
    public record Nested(RecordMapping mapping) implements Part {}

    /** When a record is there, and not null. */
    public sealed interface Presence {}

    /** It always is. */
    public record Always() implements Presence {}

    /** Where one of some values of the row is not null. */
    public record Any(List<Value> values) implements Presence {
        /** Takes a copy. */
        public Any {
            values = List.copyOf(values);
        }
    }

    /** {@code BookRow.title}, for messages. */
    public String describe(int part) {
        return record.describe(record.components().get(part));
    }
}
