// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.List;

/** One step of a {@link FlushPlan}. */
public sealed interface FlushStep {

    /** Inserts new rows of one entity. */
    record Insert(String entity, List<ChangeSet> changes, boolean generatedKeys) implements FlushStep {
        @Override
        public String toString() {
            return ChangeSet.line(
                    "insert", entity, "×" + changes.size() + (generatedKeys ? "   keys from database" : ""));
        }
    }

    /** Updates rows of one entity in the same columns. */
    record Update(String entity, List<String> properties, List<ChangeSet> changes) implements FlushStep {
        @Override
        public String toString() {
            return ChangeSet.line("update", entity, "×" + changes.size() + "   set " + String.join(", ", properties));
        }
    }

    /** Deletes rows of one entity. */
    record Delete(String entity, List<ChangeSet> changes) implements FlushStep {
        @Override
        public String toString() {
            return ChangeSet.line("delete", entity, "×" + changes.size());
        }
    }

    /** Adds rows to the pivot table of a relation. */
    record Link(String relation, List<Pair> pairs) implements FlushStep {
        @Override
        public String toString() {
            return ChangeSet.line("link", relation, "+" + pairs.size());
        }
    }

    /** Deletes rows of the pivot table of a relation. */
    record Unlink(String relation, List<Pair> pairs) implements FlushStep {
        @Override
        public String toString() {
            return ChangeSet.line("unlink", relation, "−" + pairs.size());
        }
    }

    /** Two entities that a pivot row ties together: the owner of the relation and its member. */
    record Pair(Object owner, Object target) {}
}
