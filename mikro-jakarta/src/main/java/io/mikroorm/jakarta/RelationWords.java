// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the annotations of a relation say. Nothing is cascaded unless they say so. */
final class RelationWords {

    private final AnnotatedField field;
    private final Words words;
    private final JoinChecks joins;

    RelationWords(AnnotatedField field, Words words) {
        this.field = field;
        this.words = words;
        this.joins = new JoinChecks(words);
    }

    private <A extends Annotation> @Nullable A find(Class<A> type) {
        return Managed.find(field.annotations(), type);
    }

    void say() {
        ManyToOne manyToOne = find(ManyToOne.class);
        OneToOne oneToOne = find(OneToOne.class);
        OneToMany oneToMany = find(OneToMany.class);
        ManyToMany manyToMany = find(ManyToMany.class);
        if (manyToOne != null) {
            Declaration said = Declaration.of(io.mikroorm.annotation.ManyToOne.class)
                    .with("cascade", Cascades.of(manyToOne.cascade()))
                    .with("eager", manyToOne.fetch() == FetchType.EAGER);
            unread(OrderBy.class, "one entity has no order. Take it away.");
            owner(target(said, manyToOne.targetEntity()), manyToOne.optional() && !isKey());
        }
        if (oneToOne != null) {
            say(oneToOne);
        }
        if (oneToMany != null) {
            say(oneToMany);
        }
        if (manyToMany != null) {
            say(manyToMany);
        }
    }

    private boolean isKey() {
        return find(Id.class) != null || find(MapsId.class) != null;
    }

    private void unread(Class<? extends Annotation> type, String why) {
        if (find(type) != null) {
            words.refuse(Refusals.unlikeHere(words.place, type.getSimpleName(), why));
        }
    }

    private void say(OneToOne oneToOne) {
        Declaration said = Declaration.of(io.mikroorm.annotation.OneToOne.class)
                .with("cascade", Cascades.of(oneToOne.cascade()))
                .with("orphanRemoval", oneToOne.orphanRemoval())
                .with("eager", oneToOne.fetch() == FetchType.EAGER);
        said = target(said, oneToOne.targetEntity());
        unread(OrderBy.class, "one entity has no order. Take it away.");
        if (oneToOne.mappedBy().isEmpty()) {
            owner(said, oneToOne.optional() && !isKey());
        } else {
            for (Class<? extends Annotation> each : List.of(JoinColumn.class, JoinColumns.class, JoinTable.class)) {
                unread(each, "the other side has the foreign key (mappedBy). Move it there.");
            }
            words.say(said.with("mappedBy", oneToOne.mappedBy()).with("nullable", oneToOne.optional()));
        }
    }

    private void say(OneToMany oneToMany) {
        JoinColumn column = find(JoinColumn.class);
        JoinColumns several = find(JoinColumns.class);
        boolean mapped = !oneToMany.mappedBy().isEmpty();
        if (!mapped && (find(JoinTable.class) != null || column == null && several == null)) {
            sayLinked(oneToMany);
            return;
        }
        Declaration said = Declaration.of(io.mikroorm.annotation.OneToMany.class)
                .with("orphanRemoval", oneToMany.orphanRemoval())
                .with("eager", oneToMany.fetch() == FetchType.EAGER)
                .with("cascade", Cascades.of(oneToMany.cascade()));
        if (mapped) {
            unread(JoinTable.class, "the other side has the foreign key (mappedBy). Take it away.");
            unread(JoinColumn.class, "the other side has the foreign key (mappedBy). Move it there.");
            unread(JoinColumns.class, "the other side has the foreign key (mappedBy). Move it there.");
            said = said.with("mappedBy", oneToMany.mappedBy());
        } else if (several != null) {
            said = ofMembers(said, several);
        } else if (column != null) {
            said = ofMembers(said, column);
        }
        words.say(ordered(target(said, oneToMany.targetEntity())));
    }

    /** Members that another table links to their owner: each row is a link, as those of many to many are. */
    private void sayLinked(OneToMany oneToMany) {
        if (oneToMany.orphanRemoval()) {
            words.refuse(Refusals.linkedOrphans(words.place));
        }
        sayLinked(
                oneToMany.targetEntity(),
                Declaration.of(io.mikroorm.annotation.ManyToMany.class)
                        .with("eager", oneToMany.fetch() == FetchType.EAGER)
                        .with("cascade", Cascades.of(oneToMany.cascade())));
    }

    private void sayLinked(Class<?> targetEntity, Declaration start) {
        unread(JoinColumn.class, "the columns of links are named in @JoinTable. Move it there.");
        unread(JoinColumns.class, "the columns of links are named in @JoinTable. Move it there.");
        JoinTable table = find(JoinTable.class);
        Declaration said = table == null ? start : joinTable(start, table);
        words.say(ordered(target(said, targetEntity)));
    }

    /** Columns in the table of the members, which refer to the key of the class that has the field. */
    private Declaration ofMembers(Declaration start, JoinColumns several) {
        joins.check(several);
        boolean nullable = Stream.of(several.value()).anyMatch(JoinColumn::nullable);
        Declaration said = several(start, "joinColumn", "JoinColumns", several.value(), field.owner());
        return constrained(said.with("nullable", nullable), several.foreignKey());
    }

    private Declaration ofMembers(Declaration start, JoinColumn column) {
        joins.checkOwner(column);
        joins.checkElsewhere(column);
        String referenced = column.referencedColumnName();
        if (!referenced.isEmpty() && !Columns.isKey(field.owner(), referenced)) {
            words.refuse(Refusals.otherTarget(words.place, referenced));
        }
        Declaration said = start.with("joinColumn", List.of(column.name())).with("nullable", column.nullable());
        return constrained(said, column.foreignKey());
    }

    private void say(ManyToMany manyToMany) {
        Declaration said = Declaration.of(io.mikroorm.annotation.ManyToMany.class)
                .with("mappedBy", manyToMany.mappedBy())
                .with("eager", manyToMany.fetch() == FetchType.EAGER)
                .with("cascade", Cascades.of(manyToMany.cascade()));
        sayLinked(manyToMany.targetEntity(), said);
    }

    private Declaration joinTable(Declaration start, JoinTable table) {
        joins.check(table);
        Declaration said = table.name().isEmpty() ? start : start.with("pivotTable", table.name());
        said = named(said, "foreignKeyName", table.foreignKey());
        said = named(said, "inverseForeignKeyName", table.inverseForeignKey());
        said = column(said, "joinColumn", table.joinColumns(), field.owner());
        return column(said, "inverseJoinColumn", table.inverseJoinColumns(), target());
    }

    private static Declaration named(Declaration said, String member, ForeignKey key) {
        return key.name().isEmpty() ? said : said.with(member, key.name());
    }

    private Declaration column(Declaration start, String member, JoinColumn[] columns, @Nullable Class<?> target) {
        if (columns.length > 1) {
            return several(start, member, "JoinTable", columns, target);
        }
        if (columns.length == 0) {
            return start;
        }
        joins.check(columns[0]);
        joins.checkElsewhereOfSeveral(columns[0]);
        String referenced = columns[0].referencedColumnName();
        if (!referenced.isEmpty() && !Columns.isKey(target, referenced)) {
            words.refuse(Refusals.otherTarget(words.place, referenced));
        }
        return columns[0].name().isEmpty() ? start : start.with(member, columns[0].name());
    }

    /** The columns of a key of several, in the order of the key, whatever order they are written in. */
    private Declaration several(
            Declaration start, String member, String word, JoinColumn[] columns, @Nullable Class<?> target) {
        Map<String, String> named = new HashMap<>();
        for (JoinColumn column : columns) {
            joins.check(column);
            if (word.equals("JoinTable") || start.annotation() == io.mikroorm.annotation.OneToMany.class) {
                joins.checkElsewhereOfSeveral(column);
            } else {
                joins.checkOneOfSeveral(column);
            }
            named.put(column.referencedColumnName().toLowerCase(Locale.ROOT), column.name());
        }
        List<String> names = target == null ? List.of() : Columns.inOrderOfKey(target, named);
        if (names.size() != columns.length || names.contains("")) {
            words.refuse(Refusals.severalColumns(words.place, word));
            return start;
        }
        return start.with(member, names);
    }

    /** The side with the foreign key. */
    private void owner(Declaration start, boolean optional) {
        Declaration said = start.with("onDelete", ReferentialAction.NO_ACTION);
        JoinColumn column = find(JoinColumn.class);
        JoinColumns several = find(JoinColumns.class);
        if (find(JoinTable.class) != null) {
            words.refuse(Refusals.secondTable(words.place, "@JoinTable"));
        }
        if (several != null) {
            joins.check(several);
            said = constrained(start, several.foreignKey());
            Stream.of(several.value())
                    .forEach(each -> ColumnWords.checks(words, field.owner(), "JoinColumn", each.check()));
            said = several(said, "joinColumn", "JoinColumns", several.value(), target());
            boolean all = Stream.of(several.value()).noneMatch(JoinColumn::nullable);
            words.say(WrittenColumns.of(words, said, several).with("nullable", optional && !all));
            return;
        }
        boolean required = !optional || (column != null && !column.nullable());
        if (column != null) {
            joins.checkOwner(column);
            ColumnWords.checks(words, field.owner(), "JoinColumn", column.check());
            said = constrained(start, column.foreignKey());
            said = WrittenColumns.of(words, said, column);
            said = referring(said, column, target());
            said = column.name().isEmpty() ? said : said.with("joinColumn", column.name());
            if (column.unique() && said.annotation() == io.mikroorm.annotation.ManyToOne.class) {
                words.say(Declaration.of(Unique.class));
            }
        }
        words.say(said.with("nullable", !required));
    }

    /** A foreign key refuses the deletion of its target, unless there is none. */
    private static Declaration constrained(Declaration start, ForeignKey key) {
        if (key.value() == ConstraintMode.NO_CONSTRAINT) {
            return start.with("constraint", false);
        }
        Declaration said = start.with("onDelete", ReferentialAction.NO_ACTION);
        return named(said, "foreignKeyName", key);
    }

    /** What the foreign key refers to: the key of the target, or another property, which is to be unique. */
    private Declaration referring(Declaration said, JoinColumn column, @Nullable Class<?> target) {
        String referenced = column.referencedColumnName();
        if (referenced.isEmpty() || target == null || Columns.isKey(target, referenced)) {
            return said;
        }
        String path = Columns.path(target, referenced);
        if (Columns.way(target, path).size() != 1) {
            words.refuse(Refusals.otherTarget(words.place, referenced));
            return said;
        }
        return said.with("targetKey", path);
    }

    private Declaration ordered(Declaration said) {
        OrderBy order = find(OrderBy.class);
        if (order == null) {
            return said;
        }
        String written = order.value().isBlank() ? String.join(", ", Columns.keyNames(target())) : order.value();
        return said.with("orderBy", written);
    }

    private static Declaration target(Declaration said, Class<?> target) {
        return target == void.class ? said : said.with("target", target);
    }

    /** The class that the relation leads to, as the field's type says; null where it does not. */
    private @Nullable Class<?> target() {
        Type type = field.type();
        return type instanceof ParameterizedType several
                ? Managed.classOf(several.getActualTypeArguments()[several.getActualTypeArguments().length - 1])
                : Managed.classOf(type);
    }
}
