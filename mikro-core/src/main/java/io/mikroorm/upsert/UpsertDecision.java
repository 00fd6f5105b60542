// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.UpsertOptions;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.StructProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides for rows of one class what tells whether they are there, and what is then updated; sends nothing. */
final class UpsertDecision {

    private final UpsertType type;
    private final UpsertOptions options;
    private final boolean targeted;
    private final @Nullable BitSet chosen;
    private final BitSet merge;
    private final BitSet exclude;
    private final List<UpsertStep> steps = new ArrayList<>();
    private final Map<BitSet, Map<Object, UpsertRow>> seen = new HashMap<>();
    private final BitSet key = new BitSet();
    private @Nullable UpsertStep last;
    private boolean lastHasKey;
    private @Nullable Set<String> lastNamed;
    private BitSet lastDefaulted = new BitSet();
    private BitSet lastRenewed = new BitSet();

    /**
     * For a class.
     *
     * @param targeted whether the store can be told by which constraint rows are found
     */
    UpsertDecision(UpsertType type, UpsertOptions options, boolean targeted) {
        this.type = type;
        this.options = options;
        this.targeted = targeted;
        this.key.or(type.keyColumns);
        this.chosen = options.onConflict().isEmpty() ? null : chosen();
        this.merge = columns(options.merge());
        this.exclude = columns(options.exclude());
        if (options.isIgnoring() && !(merge.isEmpty() && exclude.isEmpty())) {
            throw UpsertErrors.contradiction();
        }
        refuse(merge);
        refuse(exclude);
    }

    private BitSet chosen() {
        BitSet columns = columns(options.onConflict());
        refuseGenerated(columns);
        if (!columns.equals(key) && !type.uniques.contains(columns)) {
            throw UpsertErrors.notUnique(type, options.onConflict());
        }
        return columns;
    }

    private void refuse(BitSet named) {
        int version = type.versionColumn();
        for (int i = key.nextSetBit(0); i >= 0; i = key.nextSetBit(i + 1)) {
            if (named.get(i)) {
                throw UpsertErrors.notMergeable(type, i);
            }
        }
        if (version >= 0 && named.get(version)) {
            throw UpsertErrors.notMergeable(type, version);
        }
        int kind = type.kindColumn();
        if (kind >= 0 && named.get(kind)) {
            throw UpsertErrors.notMergeable(type, kind);
        }
        refuseGenerated(named);
    }

    private void refuseGenerated(BitSet named) {
        if (named.intersects(type.generated)) {
            BitSet both = (BitSet) named.clone();
            both.and(type.generated);
            throw UpsertErrors.generated(type, both.nextSetBit(0));
        }
    }

    /** The columns of properties, of which an embeddable may have several. */
    private BitSet columns(Iterable<String> paths) {
        BitSet columns = new BitSet();
        for (String path : paths) {
            int before = columns.cardinality();
            for (MappedColumn column : type.metadata.columns()) {
                if (column.path().equals(path) || column.path().startsWith(path + ".")) {
                    columns.set(column.index());
                }
            }
            if (columns.cardinality() == before) {
                refuseUnlessNamed(columns, path);
            }
        }
        return columns;
    }

    /** Refuses what no column is found for, unless it was named twice: what is inside of one is not written by itself. */
    private void refuseUnlessNamed(BitSet named, String path) {
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            String known = type.metadata.columns().get(i).path();
            if (known.equals(path) || known.startsWith(path + ".")) {
                return;
            }
        }
        for (MappedColumn column : type.metadata.columns()) {
            if (path.startsWith(column.path() + ".") && holdsParts(column)) {
                throw UpsertErrors.inside(type, path, column);
            }
        }
        throw UpsertErrors.unknownProperty(type, path);
    }

    private boolean holdsParts(MappedColumn column) {
        boolean keyOfParts =
                column == type.metadata.key() && !type.metadata.keyParts().isEmpty();
        return keyOfParts || column.property() instanceof StructProperty;
    }

    /** What is sent, in order. */
    List<UpsertStep> steps() {
        return steps;
    }

    /**
     * The columns of which the application says that they are written.
     *
     * @param named the properties that were given; null for all
     */
    BitSet said(@Nullable Set<String> named) {
        boolean fills = !type.defaults.isEmpty() || !type.made.isEmpty() || !type.leavable.isEmpty();
        if (named == null || !fills && type.generated.isEmpty() && type.lazies.isEmpty()) {
            return merge;
        }
        BitSet said = stored(named);
        refuseGenerated(said);
        said.or(merge);
        return said;
    }

    /**
     * Takes a row in, and answers with the one that stands for it: another one where the same object was given before.
     *
     * @param named the properties that were given; null for all
     */
    UpsertRow add(UpsertRow row, @Nullable Set<String> named) {
        BitSet target = target(row);
        Object tuple = row.givenTuple(type, target);
        if (tuple == null) {
            throw UpsertErrors.targetValueMissing(type, row.missing(target));
        }
        UpsertRow before = seen.computeIfAbsent(target, t -> new HashMap<>()).putIfAbsent(tuple, row);
        if (before != null) {
            if (before.entity == row.entity) {
                return before;
            }
            throw UpsertErrors.twice(type, target);
        }
        step(row, target, named).rows().add(row);
        return row;
    }

    private BitSet target(UpsertRow row) {
        if (chosen != null) {
            if (chosen.equals(key) && !row.hasKey) {
                throw UpsertErrors.targetValueMissing(type, row.missing(key));
            }
            return chosen;
        }
        if (row.hasKey) {
            return key;
        }
        for (BitSet unique : type.uniques) {
            if (!unique.intersects(type.generated) && row.givenTuple(type, unique) != null) {
                return unique;
            }
        }
        throw UpsertErrors.noTarget(type);
    }

    /** Most rows are like the one before. */
    private UpsertStep step(UpsertRow row, BitSet target, @Nullable Set<String> named) {
        UpsertStep step = last;
        boolean alike = row.hasKey == lastHasKey
                && named == lastNamed
                && row.defaulted.equals(lastDefaulted)
                && row.renewed.equals(lastRenewed);
        if (step == null || !alike || !target.equals(step.target())) {
            step = stepLike(like(row, target, named));
            last = step;
            lastHasKey = row.hasKey;
            lastNamed = named;
            lastDefaulted = row.defaulted;
            lastRenewed = row.renewed;
        }
        return step;
    }

    private UpsertStep stepLike(UpsertStep wanted) {
        for (UpsertStep step : steps) {
            if (step.takesLike(wanted)) {
                return step;
            }
        }
        steps.add(wanted);
        return wanted;
    }

    /** The columns by which rows are found that are there, as the application has said; null where it has not. */
    @Nullable
    BitSet said() {
        return chosen;
    }

    /** What becomes of a row, in a step without rows. */
    UpsertStep like(UpsertRow row, BitSet target, @Nullable Set<String> named) {
        BitSet columns = new BitSet();
        columns.set(0, type.size());
        if (type.keyColumn() >= 0) {
            columns.set(type.keyColumn(), row.values[type.keyColumn()] != null);
        }
        columns.andNot(type.generated);
        for (int i = type.leavable.nextSetBit(0); i >= 0; i = type.leavable.nextSetBit(i + 1)) {
            columns.set(i, !row.defaulted.get(i));
        }
        BitSet merged = merged(row, target, named);
        boolean alone = isAlone(row, target);
        boolean counts = type.countsVersions() && !merged.isEmpty();
        boolean reads = !isKnown(target, merged) || !targeted && !alone;
        return new UpsertStep(type, columns, target, merged, counts, alone, reads, new ArrayList<>());
    }

    private BitSet merged(UpsertRow row, BitSet target, @Nullable Set<String> named) {
        BitSet merged = new BitSet();
        if (options.isIgnoring()) {
            return merged;
        }
        if (!merge.isEmpty()) {
            merged.or(merge);
        } else if (named != null) {
            merged.or(stored(named));
            merged.andNot(type.createdAt);
        } else {
            merged.set(0, type.size());
            merged.andNot(type.createdAt);
        }
        merged.andNot(row.defaulted);
        merged.andNot(type.generated);
        boolean touches = (!merge.isEmpty() || named != null) && merged.intersects(type.touched);
        merged.andNot(type.touched);
        merged.andNot(exclude);
        merged.andNot(target);
        merged.andNot(key);
        if (type.kindColumn() >= 0) {
            merged.clear(type.kindColumn()); // a row of another class does not become one of this
        }
        int version = type.versionColumn();
        if (version >= 0) {
            merged.clear(version);
        }
        if (!merged.isEmpty() || touches) {
            merged.or(type.touched);
            merged.or(row.renewed);
            merged.andNot(exclude);
            if (version >= 0 && !type.countsVersions()) {
                merged.set(version);
            }
        }
        requireTogether(merged, target);
        return merged;
    }

    /** Refuses to update one of two properties that share a column, unless the row is found by the other, and so has its value. */
    private void requireTogether(BitSet merged, BitSet target) {
        for (SharedColumn each : type.shared) {
            boolean fixed = target.get(each.relation()) || target.get(each.owner());
            if (!fixed && merged.get(each.relation()) != merged.get(each.owner())) {
                throw UpsertErrors.sharedApart(type, each, merged.get(each.relation()));
            }
        }
    }

    /** The columns of properties that are known to exist, of which collections have none. */
    private BitSet stored(Set<String> named) {
        BitSet columns = new BitSet();
        for (int i = 0; i < type.size(); i++) {
            if (type.propertyOf(i) >= 0
                    && named.contains(
                            type.metadata.properties().get(type.propertyOf(i)).name())) {
                columns.set(i);
            }
        }
        return columns;
    }

    /** Whether no constraint but the target can stand in the way. A key that was just made up cannot. */
    private boolean isAlone(UpsertRow row, BitSet target) {
        if (type.hasOtherUniques || row.hasKey && !target.equals(key)) {
            return false;
        }
        for (BitSet unique : type.uniques) {
            if (!unique.equals(target)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is just what was sent, whether it was there or not. */
    private boolean isKnown(BitSet target, BitSet merged) {
        return target.equals(key)
                && merged.cardinality() == type.size() - key.cardinality()
                && type.versionColumn() < 0
                && type.metadata.inverseToOnes().isEmpty()
                && !type.isJoined;
    }
}
