// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.OwnColumnMistakes;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation shares with others it writes nowhere: each of its columns is written by one property, which stores the same in it. */
public final class CheckOwnColumns implements DiscoveryPass {

    /** Looks at all relations that write some of their columns, or none. */
    public CheckOwnColumns() {}

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            refuseEmbedded(model, entity);
            for (PropertyDraft property : entity.sound()) {
                Mistake mistake = property instanceof ToOneDraft relation
                                && (!relation.ownColumns.isEmpty() || !relation.persisted)
                        ? mistake(entity, relation)
                        : null;
                if (mistake != null) {
                    model.mistakes.add(property, mistake);
                }
            }
        }
    }

    /** Names in an embeddable are not those of columns: each place where it is embedded may put something before them. */
    private static void refuseEmbedded(ModelDraft model, EntityDraft entity) {
        for (ColumnDraft column : entity.columns) {
            boolean inside = !column.embeddeds().isEmpty();
            if (inside && column.property() instanceof ToOneDraft relation && !relation.ownColumns.isEmpty()) {
                String why = "it is in an embeddable, whose columns have no names of their own";
                model.mistakes.add(relation, OwnColumnMistakes.notTaken(relation, why));
            }
        }
    }

    /** Whether two properties with a column share it, as one of them says. */
    public static boolean areShared(ColumnDraft one, ColumnDraft other, String name) {
        return !writes(one, name) || !writes(other, name);
    }

    private static boolean writes(ColumnDraft column, String name) {
        return !(column.property() instanceof ToOneDraft relation) || relation.writes(name);
    }

    private static @Nullable Mistake mistake(EntityDraft entity, ToOneDraft relation) {
        String why = why(entity, relation);
        if (why != null) {
            return OwnColumnMistakes.notTaken(relation, why);
        }
        for (ColumnDraft column : entity.columns) {
            if (column.property() == relation) {
                return mistake(entity, relation, column);
            }
        }
        return null; // what is wrong with its columns was reported
    }

    private static @Nullable String why(EntityDraft entity, ToOneDraft relation) {
        if (!relation.isOwner()) {
            return "the other side has the foreign key";
        }
        if (relation.isPolymorphic() || relation.targetKey != null) {
            return "its foreign key is no key of one target";
        }
        if (!relation.persisted && (relation.keyOnly || !relation.ownColumns.isEmpty())) {
            return relation.keyOnly
                    ? "its field has the key alone, as the other property has"
                    : "ownColumns says what it writes";
        }
        if (relation.key && (entity.keyRelation == relation || !relation.persisted)) {
            return "it is the @PrimaryKey, whose columns are its own";
        }
        return relation.onDelete == ReferentialAction.SET_NULL || relation.onUpdate == ReferentialAction.SET_NULL
                ? "the database would empty the columns of others too (SET_NULL)"
                : null;
    }

    private static @Nullable Mistake mistake(EntityDraft entity, ToOneDraft relation, ColumnDraft column) {
        List<String> names = column.names();
        for (String own : relation.ownColumns) {
            if (names.stream().noneMatch(own::equalsIgnoreCase)) {
                return OwnColumnMistakes.unknown(relation, own, names);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!relation.writes(names.get(i))) {
                Mistake mistake = mistake(entity, relation, names.get(i), storage(column, i));
                if (mistake != null) {
                    return mistake;
                }
            }
        }
        return null;
    }

    private static @Nullable Mistake mistake(EntityDraft entity, ToOneDraft relation, String name, Storage storage) {
        List<ColumnDraft> owners = new ArrayList<>();
        for (ColumnDraft other : tableOf(entity, relation)) {
            for (int i = 0; i < other.names().size(); i++) {
                if (name.equalsIgnoreCase(other.names().get(i)) && writes(other, name)) {
                    owners.add(other);
                    if (storage(other, i) != storage) {
                        return OwnColumnMistakes.otherType(relation, name, other.property());
                    }
                }
            }
        }
        if (owners.isEmpty()) {
            return OwnColumnMistakes.nobodys(relation, name);
        }
        return owners.size() == 1 ? null : OwnColumnMistakes.several(relation, name, owners);
    }

    /** The columns beside those of a relation: in a hierarchy where each class has a table, of the one that has the relation. */
    private static List<ColumnDraft> tableOf(EntityDraft entity, ToOneDraft relation) {
        EntityDraft holder = entity;
        while (!entity.isInTableOfOther() && holder.parent != null && holder.parent.properties.contains(relation)) {
            holder = holder.parent;
        }
        return holder.tableColumns();
    }

    private static Storage storage(ColumnDraft column, int part) {
        return column.parts().isEmpty()
                ? column.type().storage()
                : column.type().parts().get(part).type().storage();
    }
}
