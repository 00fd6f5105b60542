// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A write that was built, without its values: the key under which its plan is kept. Equal ones are the same statement. */
public sealed interface BuiltWrite {

    /** The entity whose rows are written. */
    EntityMetadata entity();

    /** What comes back of each row; nothing where only their number does. */
    List<Item> returning();

    /** Calls for each query that stands in it, at any depth. */
    default void withInside(Consumer<SelectShape> each) {
        new QueriesInside(each).of(this);
    }

    /**
     * A column that is set.
     *
     * @param column its number
     * @param value what it is set to
     */
    record Assigned(int column, Value value) {}

    /**
     * New values of rows that are there.
     *
     * @param alias what the entity is called by
     * @param assigned what is set, each column once
     * @param counted the number of the column that is counted up; -1 for none
     * @param where which rows; null for all
     */
    record Update(
            EntityMetadata entity,
            String alias,
            List<Assigned> assigned,
            int counted,
            @Nullable Filter where,
            List<Item> returning)
            implements BuiltWrite {
        /** Copies the lists. */
        public Update {
            assigned = List.copyOf(assigned);
            returning = List.copyOf(returning);
        }
    }

    /**
     * Rows that go.
     *
     * @param alias what the entity is called by
     * @param where which rows; null for all
     */
    record Delete(
            EntityMetadata entity, String alias, @Nullable Filter where, List<Item> returning) implements BuiltWrite {
        /** Copies the list. */
        public Delete {
            returning = List.copyOf(returning);
        }
    }

    /**
     * What becomes of rows that are there.
     *
     * @param alias what the entity is called by in it
     * @param target the numbers of the columns that no two rows have the same values in
     * @param assigned what is set in them; nothing where they stay as they are
     * @param counted the number of the column that is counted up; -1 for none
     * @param alone whether no other unique values can stand in the way
     * @param where which of them are changed; null for all
     */
    record Conflict(
            String alias,
            List<Integer> target,
            List<Assigned> assigned,
            int counted,
            boolean alone,
            @Nullable Filter where) {
        /** Copies the lists. */
        public Conflict {
            target = List.copyOf(target);
            assigned = List.copyOf(assigned);
        }
    }

    /**
     * New rows.
     *
     * @param columns the numbers of the columns that are set, ascending
     * @param rows how many there are
     * @param firstSlot the slot of the first value, which those of all cells follow, row by row; also those of cells that have expressions
     * @param cells those that have expressions
     * @param conflict what becomes of rows that are there; null where they are an error
     */
    record Insert(
            EntityMetadata entity,
            List<Integer> columns,
            int rows,
            int firstSlot,
            List<Cell> cells,
            @Nullable Conflict conflict,
            List<Item> returning)
            implements BuiltWrite {
        /** Copies the lists. */
        public Insert {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            returning = List.copyOf(returning);
        }
    }

    /** The expression of a row, from 0, for a column, by its place among those that are set. */
    record Cell(int row, int place, Value value) {}

    /**
     * New rows, which a query finds.
     *
     * @param columns the numbers of the columns that its values are for
     * @param given what all rows are given besides
     */
    record InsertFrom(
            EntityMetadata entity,
            List<Integer> columns,
            SelectShape select,
            List<Assigned> given,
            @Nullable Conflict conflict,
            List<Item> returning)
            implements BuiltWrite {
        /** Copies the lists. */
        public InsertFrom {
            columns = List.copyOf(columns);
            given = List.copyOf(given);
            returning = List.copyOf(returning);
        }
    }

    /** All rows. */
    record Truncate(EntityMetadata entity) implements BuiltWrite {

        @Override
        public List<Item> returning() {
            return List.of();
        }
    }
}
