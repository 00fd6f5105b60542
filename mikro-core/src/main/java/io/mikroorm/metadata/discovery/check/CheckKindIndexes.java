// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.mistake.KindMistakes;
import java.util.List;

/**
 * Refuses unique constraints for which null is a value like any other, over what some classes of an embeddable do not have: all rows of these would have
 * one value. Reads the indexes of entities; writes nothing.
 */
public final class CheckKindIndexes implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            for (ColumnIndex index : entity.columnIndexes) {
                boolean known = entity.parent != null && entity.parent.columnIndexes.contains(index);
                if (index.unique() && !index.nullsDistinct() && !known && !leavesOut(index)) {
                    check(model, entity, index);
                }
            }
        }
    }

    private static void check(ModelDraft model, EntityDraft entity, ColumnIndex index) {
        for (ColumnDraft column : index.stored()) {
            if (isOfSome(column)) {
                model.mistakes.add(column.property(), KindMistakes.nullsOfOthers(entity, column.path()));
                return;
            }
        }
    }

    /** Whether its conditions leave out the rows of classes that do not have the value. */
    private static boolean leavesOut(ColumnIndex index) {
        return index.where().stream()
                .anyMatch(condition -> condition.comparison() != Comparison.NULL
                        && condition.column().embeddeds().stream()
                                .anyMatch(embedded -> embedded.body instanceof KindsDraft));
    }

    private static boolean isOfSome(ColumnDraft column) {
        List<EmbeddedDraft> path = column.embeddeds();
        for (int i = 0; i < path.size(); i++) {
            String name = i + 1 < path.size()
                    ? path.get(i + 1).name()
                    : column.property().name();
            if (path.get(i).body instanceof KindsDraft several
                    && !name.equals(several.discriminator.name())
                    && several.kinds.stream().anyMatch(kind -> kind.property(name) == null)) {
                return true;
            }
        }
        return false;
    }
}
