// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.ToOneStep;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query that was built without its values: the key under which its plan is kept. Equal ones are the same statement.
 *
 * @param from the entity whose rows are first
 * @param joins what is joined to that, in order
 * @param items what is selected; empty where that are entities
 * @param where which rows are taken; null for all
 * @param groupBy what rows are grouped by
 * @param having which groups are taken; null for all
 * @param orderBy how the result is sorted
 * @param window which part of it comes back
 * @param form the rest
 * @param composed what it is made of besides
 */
public record SelectShape(
        Source from,
        List<Joined> joins,
        List<Item> items,
        @Nullable Filter where,
        List<Value> groupBy,
        @Nullable Filter having,
        List<Sort> orderBy,
        Window window,
        Form form,
        Composed composed) {

    /** Copies the lists. */
    public SelectShape {
        joins = List.copyOf(joins);
        items = List.copyOf(items);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * An entity under a name.
     *
     * @param always what is loaded with it whatever is asked for, where it is loaded
     */
    public record Source(String alias, EntityMetadata entity, PopulateTree always) {}

    /**
     * A relation that is joined.
     *
     * @param to its target
     * @param from what has it
     * @param steps what is on the way from there to the entity that has it
     * @param path where that has it
     * @param relation the relation itself
     * @param inner whether rows without a partner are dropped
     * @param loading what becomes of its entities
     * @param ofClass that rows are of the target's class, and shown by the relation; null where all are
     * @param on a further condition; null for none
     */
    public record Joined(
            Source to,
            String from,
            List<ToOneStep> steps,
            String path,
            Property relation,
            boolean inner,
            Loading loading,
            @Nullable Filter ofClass,
            @Nullable Filter on) {
        /** Copies the list. */
        public Joined {
            steps = List.copyOf(steps);
        }
    }

    /** What becomes of entities that are joined. */
    public enum Loading {
        /** They are joined for what is said of them. */
        NONE,
        /** They are managed, but the relation does not have all of them. */
        LOOSE,
        /** They are managed, and are what the relation has. */
        WHOLE
    }

    /**
     * A value that is selected.
     *
     * @param name what it is called
     * @param shown whether the statement calls it so
     */
    public record Item(Value value, String name, boolean shown) {}

    /**
     * A part of the result.
     *
     * @param limit the slot of the most that comes back; -1 for all
     * @param offset the slot of what is skipped; -1 for nothing
     */
    public record Window(int limit, int offset) {
        /** All of it. */
        public static final Window ALL = new Window(-1, -1);

        /** Whether that is not all. */
        public boolean isPart() {
            return limit >= 0 || offset >= 0;
        }
    }

    /**
     * What is left to say.
     *
     * @param distinct whether equal rows are one
     * @param limitRows whether the window is one of rows, and not of entities
     * @param flatJoins whether inner joins stand as they were said
     * @param lock how rows of the first entity are locked; null for not at all
     * @param comment what stands before the statement; null for nothing
     * @param hint what stands behind its first word for the database; null for nothing
     */
    public record Form(
            boolean distinct,
            boolean limitRows,
            boolean flatJoins,
            @Nullable LockMode lock,
            @Nullable String comment,
            @Nullable String hint) {}

    /** The same query whose rows come in any order, without those that stand before it. */
    public SelectShape alone() {
        Composed rest = new Composed(composed.distinctOn(), List.of(), composed.derived(), composed.sets());
        return new SelectShape(from, joins, items, where, groupBy, having, List.of(), window, form, rest);
    }

    /** Calls for this query and for each that stands in it, at any depth. */
    public void withInside(Consumer<SelectShape> each) {
        new QueriesInside(each).of(this);
    }

    /** Whether its entities may have several rows each. */
    public boolean isMultiplying() {
        if (!composed.derived().isEmpty()) {
            return true;
        }
        for (Joined joined : joins) {
            if (joined.relation() instanceof ToManyProperty) {
                return true;
            }
        }
        return false;
    }
}
