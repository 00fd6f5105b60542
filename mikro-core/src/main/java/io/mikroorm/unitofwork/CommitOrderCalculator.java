// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToOneProperty;
import java.util.BitSet;
import java.util.List;

/**
 * Orders entities so that the target of a foreign key comes before its owner. In a cycle nullable keys give way, as few as can be:
 * their rows are inserted without them and updated later. Where only keys that are never null form a cycle, any order is
 * as good: the rows decide.
 */
final class CommitOrderCalculator {

    private final int size;
    /** How many foreign keys of the first point to the second. */
    private final int[][] all;
    /** How many of them are never null. */
    private final int[][] required;

    private CommitOrderCalculator(int size) {
        this.size = size;
        this.all = new int[size][size];
        this.required = new int[size][size];
    }

    private void add(int owner, int target, boolean nullable) {
        if (owner != target) {
            all[owner][target]++;
            required[owner][target] += nullable ? 0 : 1;
        }
    }

    private void add(MetadataStorage model, EntityMetadata entity, boolean nullable, ToOneProperty relation) {
        for (EntityMetadata head : model.targets(relation)) {
            for (EntityMetadata target : WriteModel.family(head)) {
                add(entity.index(), target.index(), nullable);
            }
        }
    }

    /** The place of each entity of a model, by its number, as far as the mapping tells. */
    static int[] ofModel(MetadataStorage model) {
        CommitOrderCalculator calculator = new CommitOrderCalculator(model.size());
        for (EntityMetadata entity : model) {
            for (MappedColumn column : entity.columns()) {
                ToOneProperty relation = column.reference();
                if (relation != null) {
                    calculator.add(model, entity, column.nullable(), relation);
                } else {
                    column.relations().forEach(inside -> calculator.add(model, entity, true, inside));
                }
            }
        }
        return calculator.places();
    }

    /**
     * The place of each entity that has new rows, by its number, as the foreign keys among those rows ask for; otherwise in
     * the order of the mapping.
     */
    static int[] ofRows(WriteModel model, List<Write> inserts) {
        int[] numbers = new int[model.entities().size()];
        BitSet ranks = new BitSet(numbers.length);
        inserts.forEach(w -> ranks.set(w.type.rank));
        int count = 0;
        for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
            numbers[rank] = count++;
        }
        CommitOrderCalculator calculator = new CommitOrderCalculator(count);
        for (Write insert : inserts) {
            for (ForeignKey key : insert.type.foreignKeys) {
                if (insert.values[key.index()] instanceof Write target) {
                    int owner = numbers[insert.type.rank];
                    calculator.add(
                            owner, numbers[target.type.rank], key.column().nullable());
                }
            }
            for (DocumentTargets.Target each : insert.documents().all()) {
                if (each.row() instanceof Write target) {
                    calculator.add(numbers[insert.type.rank], numbers[target.type.rank], true);
                }
            }
        }
        int[] byNumber = calculator.places();
        int[] places = new int[numbers.length];
        inserts.forEach(w -> places[w.type.metadata.index()] = byNumber[numbers[w.type.rank]]);
        return places;
    }

    private int[] places() {
        int[] places = new int[size];
        BitSet left = new BitSet(size);
        left.set(0, size);
        for (int place = 0; place < size; place++) {
            int next = next(left);
            places[next] = place;
            left.clear(next);
        }
        return places;
    }

    /** The first that the fewest required keys hold back, and of those the fewest of all. */
    private int next(BitSet left) {
        int best = -1;
        int fewestRequired = 0;
        int fewest = 0;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            int waitsRequired = count(required[i], left);
            int waits = count(all[i], left);
            if (waits == 0) {
                return i;
            }
            if (best < 0 || waitsRequired < fewestRequired || waitsRequired == fewestRequired && waits < fewest) {
                best = i;
                fewestRequired = waitsRequired;
                fewest = waits;
            }
        }
        return best;
    }

    private static int count(int[] keys, BitSet left) {
        int count = 0;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            count += keys[i];
        }
        return count;
    }
}
