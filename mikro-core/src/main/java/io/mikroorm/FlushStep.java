// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.List;

/** One step of a {@link FlushPlan}. */
public sealed interface FlushStep {

    /**
     * Inserts new rows of one entity.
     *
     * @param changes the rows
     * @param generatedKeys whether the database hands out the keys
     * @param references the foreign keys to rows of earlier steps: {@code author → step 1}
     */
    record Insert(String entity, List<ChangeSet> changes, boolean generatedKeys, List<String> references)
            implements FlushStep {

        /** Copies the lists. */
        public Insert {
            changes = List.copyOf(changes);
            references = List.copyOf(references);
        }

        @Override
        public String toString() {
            String keys = generatedKeys ? "keys from database" : "";
            return ChangeSet.line("insert", entity, "×" + changes.size() + ChangeSet.notes(keys, references));
        }
    }

    /**
     * Updates rows of one entity in the same columns.
     *
     * @param properties the paths of the columns
     * @param changes the rows
     * @param references the foreign keys to rows of earlier steps: {@code author → step 1}
     */
    record Update(String entity, List<String> properties, List<ChangeSet> changes, List<String> references)
            implements FlushStep {

        /** Copies the lists. */
        public Update {
            properties = List.copyOf(properties);
            changes = List.copyOf(changes);
            references = List.copyOf(references);
        }

        @Override
        public String toString() {
            long held = changes.stream()
                    .filter(c -> c.values().contains(ChangeSet.PLACEHOLDER))
                    .count();
            String set = "set " + String.join(", ", properties) + (held == 0 ? "" : " (×" + held + " placeholder)");
            return ChangeSet.line("update", entity, "×" + changes.size() + ChangeSet.notes(set, references));
        }
    }

    /** Deletes rows of one entity. */
    record Delete(String entity, List<ChangeSet> changes) implements FlushStep {

        /** Copies the list. */
        public Delete {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return ChangeSet.line("delete", entity, "×" + changes.size());
        }
    }

    /** Adds rows to the pivot table of a relation. */
    record Link(String relation, List<Pair> pairs) implements FlushStep {

        /** Copies the list. */
        public Link {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String toString() {
            return ChangeSet.line("link", relation, "+" + pairs.size());
        }
    }

    /** Deletes rows of the pivot table of a relation. */
    record Unlink(String relation, List<Pair> pairs) implements FlushStep {

        /** Copies the list. */
        public Unlink {
            pairs = List.copyOf(pairs);
        }

        @Override
        public String toString() {
            return ChangeSet.line("unlink", relation, "−" + pairs.size());
        }
    }

    /** Two entities that a pivot row ties together: the owner of the relation and its member. */
    record Pair(Object owner, Object target) {}
}
