// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.routine.Routine;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueSerializer;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes all that is known about entities as lines for people. What is as it mostly is, is not said. */
final class MetadataText {

    private final StringBuilder text = new StringBuilder();

    private MetadataText() {}

    static String of(Iterable<EntityMetadata> entities, List<Routine<?>> routines) {
        MetadataText text = new MetadataText();
        entities.forEach(text::entity);
        if (!routines.isEmpty()) {
            text.line("", "routines");
        }
        routines.forEach(routine -> text.line("  ", routine + ", a " + routine.kind()));
        return text.text.toString();
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private void entity(EntityMetadata entity) {
        ToOneProperty relation = entity.keyRelation();
        String keys = relation == null ? entity.keyGeneration().name() : "of " + relation.name();
        if (entity.keyFields() != null) {
            keys = "of " + entity.key().path() + " as "
                    + entity.keyFields().keyClass().getSimpleName();
        }
        ViewMapping view = entity.view();
        String readOnly = (view == null ? "" : ", " + view) + (entity.isReadOnly() ? ", only read" : "");
        line(
                "",
                entity.name()
                        + (entity.isVirtual() ? "" : " in " + entity.qualifiedTable() + ", keys " + keys)
                        + readOnly
                        + order(entity.orderBy())
                        + construction(entity.construction())
                        + (entity.comment().isEmpty() ? "" : ", for '" + entity.comment() + "'"));
        Hierarchy hierarchy = entity.hierarchy();
        if (hierarchy != null) {
            line("  ", "hierarchy in a " + hierarchy);
        }
        entity.properties().forEach(property -> property("  ", entity.type(), property));
        line("  ", "columns");
        entity.columns().forEach(column -> line("    ", column(column)));
        entity.keyParts().forEach(part -> line("    ", "part of the key: " + column(part)));
        if (!entity.indexes().isEmpty()) {
            line("  ", "indexes");
            entity.indexes().forEach(index -> line("    ", index(index)));
        }
        if (!entity.nativeEnums().isEmpty()) {
            line("  ", "native enums");
            entity.nativeEnums().forEach(each -> line("    ", each.toString()));
        }
        triggers(entity);
        if (!entity.checks().isEmpty()) {
            line("  ", "checks");
            entity.checks().forEach(check -> line("    ", check.name() + " (" + check.condition() + ")"));
        }
    }

    private void triggers(EntityMetadata entity) {
        if (!entity.triggers().isEmpty()) {
            line("  ", "triggers");
        }
        for (EntityMetadata.Trigger trigger : entity.triggers()) {
            line(
                    "    ",
                    trigger.name() + " " + trigger.timing() + " " + trigger.events() + " for each " + trigger.scope()
                            + (trigger.when() == null ? "" : " when (" + trigger.when() + ")") + ": " + trigger.body());
        }
    }

    private static String construction(Construction construction) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < construction.parameters().size(); i++) {
            parameters.add(construction.parameterTypes().get(i).getSimpleName() + " "
                    + construction.parameters().get(i));
        }
        return construction.needsNothing() ? "" : ", made of (" + String.join(", ", parameters) + ")";
    }

    private void property(String indent, Class<?> owner, Property property) {
        Words words = new Words();
        if (property instanceof ScalarProperty scalar) {
            scalar(words, scalar);
        } else if (property instanceof ToOneProperty toOne) {
            toOne(words, toOne);
        } else if (property instanceof ToManyProperty toMany) {
            toMany(words, toMany);
        } else if (property instanceof EmbeddedProperty embedded) {
            words.add("embedded " + embedded.type().getSimpleName() + construction(embedded.construction()));
            words.addIf(embedded.nullable(), "nullable");
            kinds(words, embedded.kinds());
        } else if (property instanceof StructProperty struct) {
            String kind = struct instanceof EmbeddedArrayProperty ? "array of " : "object of ";
            StructMapping mapping = struct.struct();
            words.add(kind + mapping.type().getSimpleName() + construction(mapping.construction()));
            words.addIf(struct.nullable(), "nullable");
            kinds(words, mapping.kinds());
        } else if (property instanceof Property.Unstored unstored) {
            words.add("not stored");
            words.addIf(unstored.nullable(), "nullable");
        } else {
            words.add(((KeyTextProperty) property).shows() ? "the key as a value" : "the key as text");
        }
        FieldRef field = property.field();
        words.addIf(field.isFinal() && !field.isComputed(), "final");
        FieldRef.Accessors by = field.accessors();
        words.addIf(
                by != null,
                by == null ? "" : "by " + by.getter() + (by.setter() == null ? " alone" : " and " + by.setter()));
        words.addIf(
                field.declaringClass() != owner, "of " + field.declaringClass().getSimpleName());
        words.addIf(
                field.erasure() != field.type(), "erased to " + field.erasure().getSimpleName());
        shown(words, field.shown());
        line(indent, property.name() + ": " + field.type().getSimpleName() + ", " + words);
        inside(indent + "  ", property);
    }

    private static void shown(Words words, FieldRef.Shown shown) {
        words.addIf(shown.hidden(), "hidden");
        words.addIf(!shown.name().isEmpty(), "shown as '" + shown.name() + "'");
        words.addIf(!shown.groups().isEmpty(), "in the groups " + shown.groups());
        ValueSerializer<?> by = shown.by();
        words.addIf(by != null, by == null ? "" : "shown by " + by.getClass().getSimpleName());
    }

    private static void kinds(Words words, @Nullable EmbeddedKinds kinds) {
        if (kinds != null) {
            words.add("of " + kinds + ", told by " + kinds.discriminator() + " as " + kinds.values());
            for (EmbeddedKinds.Kind kind : kinds.all()) {
                List<String> names =
                        kind.properties().stream().map(Property::name).toList();
                words.add(kind.type().getSimpleName() + " of " + names + construction(kind.construction()));
            }
        }
    }

    private void inside(String indent, Property property) {
        if (property instanceof EmbeddedProperty embedded) {
            embedded.properties().forEach(each -> property(indent, embedded.type(), each));
        } else if (property instanceof StructProperty struct) {
            StructMapping mapping = struct.struct();
            mapping.properties().forEach(each -> property(indent, mapping.type(), each));
            mapping.columns().forEach(column -> line(indent, "stored as " + column(column)));
        }
    }

    private static void scalar(Words words, ScalarProperty scalar) {
        words.add(type(scalar.type()));
        words.addIf(!scalar.isPlain(), scalar.role().name());
        words.addIf(scalar.nullable(), "nullable");
        words.addIf(scalar.formula() != null, "\"" + scalar.formula() + "\"");
        words.addIf(scalar.lazy(), "lazy");
        ToOneProperty relation = scalar.keyOf();
        if (relation != null) {
            words.add("key of " + relation.targetName() + (relation.oneToOne() ? ", one to one" : ""));
            foreignKey(words, relation);
        }
        words.addIf(!scalar.enumCheck(), "not held to its constants");
        words.addIf(!scalar.generators().text().isEmpty(), scalar.generators().text());
        words.addIf(!scalar.comment().isEmpty(), "for '" + scalar.comment() + "'");
        words.addIf(!scalar.collation().isEmpty(), "collate " + scalar.collation());
        words.addIf(
                scalar.made().making() != ScalarProperty.Making.NOT,
                "made " + scalar.made().making() + " '" + scalar.made() + "'");
        words.addIf(scalar.traits().concurrencyCheck(), "checked by updates");
        String extra = scalar.traits().extra();
        words.addIf(!extra.isEmpty(), "declared '" + extra + "'");
        List<Object> order = scalar.traits().customOrder();
        words.addIf(!order.isEmpty(), "in the order " + order);
        words.addIf(scalar.defaultValue() != null, "default '" + scalar.defaultValue() + "'");
    }

    private static void toOne(Words words, ToOneProperty toOne) {
        words.add((toOne.oneToOne() ? "one to one " : "many to one ") + toOne.targetName());
        PolymorphicTargets targets = toOne.targets();
        words.addIf(targets != null, "known as " + (targets == null ? "" : targets.values()));
        if (targets != null) {
            targets.all()
                    .forEach(each -> words.addIf(
                            each.inversedBy() != null,
                            "mirrored by " + each.type().getSimpleName() + "." + each.inversedBy()));
        }
        words.addIf(toOne.nullable(), "nullable");
        words.addIf(toOne.mappedBy() != null, "mapped by " + toOne.mappedBy());
        words.addIf(toOne.inversedBy() != null, "mirrored by " + toOne.inversedBy());
        words.addIf(!toOne.cascade().isEmpty(), "cascade " + new TreeSet<>(toOne.cascade()));
        words.addIf(toOne.orphanRemoval(), "orphan removal");
        words.addIf(toOne.joinAlways(), "always joined");
        words.addIf(toOne.eager(), "eager");
        foreignKey(words, toOne);
        words.addIf(toOne.isRef() != (toOne.field().type() != toOne.target()), "isRef " + toOne.isRef());
    }

    private static void foreignKey(Words words, ToOneProperty relation) {
        words.addIf(relation.targetKey() != null, "by " + relation.targetKey());
        words.addIf(relation.onDelete() != ReferentialAction.DEFAULT, "on delete " + relation.onDelete());
        words.addIf(relation.onUpdate() != ReferentialAction.DEFAULT, "on update " + relation.onUpdate());
        words.addIf(relation.deferred(), "deferred");
        ToOneProperty.Constraint constraint = relation.constraint();
        words.addIf(!constraint.exists(), "without a constraint");
        words.addIf(!constraint.name().isEmpty(), "constraint " + constraint.name());
        words.addIf(constraint.defaultKey() != null, "default key '" + constraint.defaultKey() + "'");
        words.addIf(!relation.persisted(), "not written");
        words.addIf(!relation.ownColumns().isEmpty(), "writes " + String.join(", ", relation.ownColumns()));
    }

    private static void toMany(Words words, ToManyProperty toMany) {
        words.add((toMany.isManyToMany() ? "many to many " : "one to many ")
                + toMany.target().getSimpleName());
        words.addIf(toMany.mappedBy() != null, "mapped by " + toMany.mappedBy());
        words.addIf(toMany.inversedBy() != null, "mirrored by " + toMany.inversedBy());
        ToManyProperty.Pivot pivot = toMany.pivot();
        if (pivot != null) {
            words.add("pivot " + pivot.qualifiedTable() + " (" + String.join(", ", pivot.ownerColumns()) + ", "
                    + String.join(", ", pivot.targetColumns()) + ")");
            Class<?> entity = pivot.entity();
            ToManyProperty.Pivot.Kind kind = pivot.kind();
            words.addIf(
                    kind != null,
                    kind == null
                            ? ""
                            : "with " + kind.column() + " '" + kind.value() + "' for "
                                    + String.join(", ", kind.keys()));
            words.addIf(pivot.named(), "named");
            ToManyProperty.Pivot.Rules rules = pivot.rules();
            words.addIf(rules.onDelete() != ReferentialAction.DEFAULT, "links on delete " + rules.onDelete());
            words.addIf(rules.onUpdate() != ReferentialAction.DEFAULT, "links on update " + rules.onUpdate());
            words.addIf(!rules.foreignKeyName().isEmpty(), "links constrained by " + rules.foreignKeyName());
            words.addIf(
                    !rules.inverseForeignKeyName().isEmpty(),
                    "links to members constrained by " + rules.inverseForeignKeyName());
            words.addIf(toMany.hasFixedOrder(), "in order of " + pivot.place());
            words.addIf(entity != null, "of " + (entity == null ? "" : entity.getSimpleName()));
        }
        toMany.orderBy().forEach(sort -> words.add("by " + sort));
        toMany.where().forEach(shown -> words.add("where " + shown));
        words.addIf(!toMany.cascade().isEmpty(), "cascade " + new TreeSet<>(toMany.cascade()));
        words.addIf(toMany.orphanRemoval(), "orphan removal");
        words.addIf(toMany.eager(), "eager");
    }

    private static String column(MappedColumn column) {
        Words words = new Words();
        words.add(column.columnType().isEmpty() ? type(column.type()) : "'" + column.columnType() + "'");
        words.addIf(!column.columnType().isEmpty(), type(column.type()));
        words.addIf(column.nullable(), "nullable");
        words.addIf(column.unique(), "unique");
        column.parts().forEach(part -> words.add("in " + part.name() + " " + type(part.type())));
        MappedColumn document = column.document();
        words.addIf(document != null, "inside of " + (document == null ? "" : document.name()));
        return (column.isFormula() ? "no column" : column.name()) + " of " + column.path() + ": " + words;
    }

    private static String type(ValueType type) {
        Limits limits = type.limits();
        String size = limits.length() > 0 ? "(" + limits.length() + ")" : "";
        size = limits.precision() > 0 ? "(" + limits.precision() + ", " + limits.scale() + ")" : size;
        Type<?, ?> converter = type.converter();
        ValueType element = type.element();
        return type.storage()
                + size
                + (element == null ? "" : " of " + type(element))
                + (converter == null || element != null
                        ? ""
                        : " by " + converter.getClass().getSimpleName())
                + (converter != null && type.isExpressed()
                        ? " (" + converter.written() + ", " + converter.read() + ")"
                        : "")
                + (type.javaType() == type.storage().javaType()
                        ? ""
                        : " for " + type.javaType().getSimpleName());
    }

    private static String order(List<ToManyProperty.Sort> sorts) {
        return sorts.isEmpty()
                ? ""
                : ", by " + sorts.stream().map(ToManyProperty.Sort::toString).collect(Collectors.joining(", "));
    }

    private static String index(IndexMapping index) {
        Words columns = new Words();
        for (IndexPart part : index.parts()) {
            columns.add(part.toString());
        }
        if (index.expression() != null) {
            columns.add(index.expression().toString());
        }
        Words words = new Words();
        words.add((index.unique() ? "unique " : "") + index.name() + " (" + columns + ")");
        words.addIf(index.type() != IndexType.SORTED, index.type().name());
        for (IndexCondition condition : index.where()) {
            String value = condition.comparison().hasValue() ? " " + condition.value() : "";
            words.add("where " + condition.column().name() + " "
                    + condition.comparison().sign() + value);
        }
        for (MappedColumn column : index.include()) {
            words.add("with " + column.name());
        }
        words.addIf(!index.nullsDistinct(), "nulls not distinct");
        words.addIf(!index.options().isEmpty(), "options " + index.options());
        words.addIf(index.deferred(), "deferred");
        words.addIf(index.clustered(), "clustered");
        return words.toString();
    }

    /** Words with commas between them. */
    private static final class Words {

        private final List<String> words = new ArrayList<>();

        void add(String word) {
            words.add(word);
        }

        void addIf(boolean holds, String word) {
            if (holds) {
                words.add(word);
            }
        }

        @Override
        public String toString() {
            return String.join(", ", words);
        }
    }
}
