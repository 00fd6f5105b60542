// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import java.util.BitSet;

/**
 * Orders the entities of a model so that the target of a foreign key comes before its owner. In a cycle a nullable key gives
 * way: rows are then inserted without it and updated later. Where only keys that are never null form a cycle, any order is
 * as good: the rows decide.
 */
final class CommitOrderCalculator {

    private final int size;
    private final BitSet[] required;
    private final BitSet[] all;

    private CommitOrderCalculator(MetadataStorage model) {
        this.size = model.size();
        this.required = new BitSet[size];
        this.all = new BitSet[size];
        for (EntityMetadata entity : model) {
            int owner = entity.index();
            required[owner] = new BitSet(size);
            all[owner] = new BitSet(size);
            for (MappedColumn column : entity.columns()) {
                if (column.isForeignKey()) {
                    int target = model.get(column.relation().target()).index();
                    all[owner].set(target);
                    if (!column.nullable()) {
                        required[owner].set(target);
                    }
                }
            }
            required[owner].clear(owner);
            all[owner].clear(owner);
        }
    }

    /** The place of each entity in the order, by the entity's number. */
    static int[] ranks(MetadataStorage model) {
        return new CommitOrderCalculator(model).order();
    }

    private int[] order() {
        int[] ranks = new int[size];
        BitSet left = new BitSet(size);
        left.set(0, size);
        for (int place = 0; place < size; place++) {
            int next = next(left);
            ranks[next] = place;
            left.clear(next);
        }
        return ranks;
    }

    /** The first that waits for nothing; else for nothing that is required; else the one that the fewest keys hold back. */
    private int next(BitSet left) {
        int free = waitingLeast(all, left);
        if (!all[free].intersects(left)) {
            return free;
        }
        int loose = -1;
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            boolean better = loose < 0 || waiting(all, i, left) < waiting(all, loose, left);
            if (!required[i].intersects(left) && better) {
                loose = i;
            }
        }
        return loose >= 0 ? loose : waitingLeast(required, left);
    }

    private static int waitingLeast(BitSet[] edges, BitSet left) {
        int best = left.nextSetBit(0);
        for (int i = best; i >= 0; i = left.nextSetBit(i + 1)) {
            best = waiting(edges, i, left) < waiting(edges, best, left) ? i : best;
        }
        return best;
    }

    private static int waiting(BitSet[] edges, int entity, BitSet left) {
        BitSet waiting = (BitSet) edges[entity].clone();
        waiting.and(left);
        return waiting.cardinality();
    }
}
