// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.IndexClause;
import io.mikroorm.metadata.ToManyProperty.Shown;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ShownRowsMistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which rows to-many relations have. Reads {@code where} and the columns of targets; writes the comparisons. */
public final class ResolveShownRows implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToManyDraft relation && !relation.where.isEmpty()) {
                read(model, relation);
            }
        });
    }

    private static void read(ModelDraft model, ToManyDraft relation) {
        EntityDraft target = model.entity(relation.target);
        if (target == null) {
            return;
        }
        Mistake mistake = ofWhole(target, relation);
        List<Shown> shown = new ArrayList<>();
        for (String text : relation.where) {
            mistake = mistake == null ? add(target, relation, text, shown) : mistake;
        }
        if (mistake != null) {
            model.mistakes.add(relation, mistake);
            return;
        }
        relation.shown = List.copyOf(shown);
    }

    /** What cannot be done where only some rows are known. */
    private static @Nullable Mistake ofWhole(EntityDraft target, ToManyDraft relation) {
        if (relation.fixedOrder) {
            return ShownRowsMistakes.inFixedOrder(relation);
        }
        boolean flushed = target.property(relation.mappedBy) instanceof ToOneDraft owner
                && owner.isPolymorphic()
                && (owner.onDelete == ReferentialAction.CASCADE || owner.onDelete == ReferentialAction.SET_NULL);
        return flushed ? ShownRowsMistakes.leftBehind(relation) : null;
    }

    private static @Nullable Mistake add(EntityDraft target, ToManyDraft relation, String text, List<Shown> shown) {
        IndexClause clause = IndexClause.parse(text);
        if (clause == null) {
            return ShownRowsMistakes.unreadable(relation, text);
        }
        ColumnDraft column = column(target, clause.path());
        if (column == null) {
            PropertyDraft first = target.property(clause.path().split("\\.", 2)[0]);
            return first != null && first.broken ? null : ShownRowsMistakes.unknown(relation, clause.path(), target);
        }
        Object value = clause.valueOf(column.type());
        boolean comparable = column.property() instanceof ScalarDraft scalar && scalar.body == null;
        if (!comparable || (value == null && clause.comparison().hasValue())) {
            return ShownRowsMistakes.incomparable(relation, text, column.property());
        }
        shown.add(new Shown(clause.path(), clause.comparison(), value));
        return null;
    }

    private static @Nullable ColumnDraft column(EntityDraft target, String path) {
        for (ColumnDraft column : target.columns) {
            if (column.path().equals(path)) {
                return column;
            }
        }
        return null;
    }
}
