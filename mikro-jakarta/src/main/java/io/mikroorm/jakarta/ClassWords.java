// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Unique;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.Translation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the annotations of one class say. */
final class ClassWords {

    /** What methods are called for when something happens. */
    static final Set<String> EVENTS =
            Set.of("PrePersist", "PostPersist", "PreUpdate", "PostUpdate", "PreRemove", "PostRemove", "PostLoad");

    private final Class<?> type;
    private final Words words;

    ClassWords(Class<?> type) {
        this.type = type;
        this.words = new Words(type.getSimpleName());
    }

    Translation translation() {
        Refused.check(words, type, List.of(type.getDeclaredAnnotations()));
        if (!Managed.isManaged(type)) {
            words.refuse(Refusals.unlikeHere(
                    words.place,
                    Refused.names(List.of(type.getDeclaredAnnotations())).get(0),
                    "is no @Entity, @Embeddable or @MappedSuperclass of Jakarta Persistence. Make it one, or take the annotation"
                            + " away."));
            return words.translation();
        }
        checkAccess();
        if (type.isAnnotationPresent(jakarta.persistence.Embeddable.class)) {
            words.say(Declaration.of(Embeddable.class));
        }
        jakarta.persistence.Entity entity = type.getAnnotation(jakarta.persistence.Entity.class);
        Table table = type.getAnnotation(Table.class);
        if (entity != null) {
            entity(entity.name(), table);
        }
        if (table != null) {
            table(table);
        }
        new HierarchyWords(type, words).say();
        if (table != null && entity == null) {
            words.refuse(Refusals.unlikeHere(words.place, "Table", "is no @Entity. Name tables where entities are."));
        }
        if (type.isAnnotationPresent(IdClass.class) && entity == null) {
            words.refuse(Refusals.unlikeHere(
                    words.place, "IdClass", "is no @Entity. Name the class of keys where the entity is."));
        }
        for (AttributeOverride override : type.getAnnotationsByType(AttributeOverride.class)) {
            words.say(
                    FieldDeclaration.at(override.name(), List.of(ColumnWords.override(words, override, type, false))));
        }
        if (type.isAnnotationPresent(Convert.class)) {
            words.refuse(Refusals.unlikeHere(
                    words.place, "Convert", "converters stand at the fields they are for. Move it there."));
        }
        return words.translation();
    }

    private void entity(String name, @Nullable Table declared) {
        String table = declared == null ? "" : declared.name();
        String comment = declared == null ? "" : declared.comment();
        String schema = declared == null ? "" : declared.schema();
        if (!name.isEmpty() && !name.equals(type.getSimpleName()) && table.isEmpty()) {
            words.refuse(Refusals.entityName(type, name));
        }
        Declaration said = Declaration.of(Entity.class);
        said = comment.isEmpty() ? said : said.with("comment", comment);
        said = table.isEmpty() ? said : said.with("table", table);
        IdClass keys = type.getAnnotation(IdClass.class);
        Class<?> ofParts = new MappedKeys(type).mappedClass();
        said = ofParts == null ? said : said.with("keyClass", ofParts);
        said = keys == null ? said : said.with("keyClass", keys.value());
        said = schema.isEmpty() ? said : said.with("schema", schema);
        DiscriminatorValue value = type.getAnnotation(DiscriminatorValue.class);
        words.say(value == null ? said : said.with("discriminatorValue", value.value()));
    }

    private void checkAccess() {
        boolean byGetters = Accessed.byGetters(type);
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> byGetters && Accessed.isMapped(field))
                .findFirst()
                .ifPresent(field -> words.refuse(Refusals.mixedAccess(type, "the field " + field.getName())));
        for (Method method : type.getDeclaredMethods()) {
            for (Annotation annotation : method.getDeclaredAnnotations()) {
                if (Managed.isJakarta(annotation) && !type.isRecord()) {
                    check(annotation, method);
                }
            }
        }
    }

    private void check(Annotation annotation, Method method) {
        String name = annotation.annotationType().getSimpleName();
        String where = "@" + name + " on " + method.getName() + "()";
        if (EVENTS.contains(name)) {
            words.refuse(Refusals.listener(type, where));
        } else if (!name.equals("Transient") && !Accessed.byGetters(type)) {
            words.refuse(Refusals.mixedAccess(type, method.getName() + "()"));
        } else if (!name.equals("Transient") && !hasField(method)) {
            words.refuse(Refusals.withoutField(type, where));
        }
    }

    private boolean hasField(Method getter) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> Accessed.isOf(getter, field.getName()));
    }

    private void table(Table table) {
        words.refuseIf(!table.catalog().isEmpty(), "Table", "catalog");
        words.refuseIf(!table.options().isEmpty(), "Table", "options");
        ColumnWords.checks(words, type, "Table", table.check());
        for (UniqueConstraint constraint : table.uniqueConstraints()) {
            words.refuseIf(!constraint.options().isEmpty(), "UniqueConstraint", "options");
            index(Unique.class, constraint.name(), Arrays.asList(constraint.columnNames()));
        }
        for (jakarta.persistence.Index index : table.indexes()) {
            words.refuseIf(!index.options().isEmpty(), "Index", "options");
            List<String> columns = Arrays.stream(index.columnList().split(",", -1))
                    .map(String::trim)
                    .toList();
            index(index.unique() ? Unique.class : Index.class, index.name(), columns);
        }
    }

    private void index(Class<? extends Annotation> kind, String name, List<String> columns) {
        List<String> properties = new ArrayList<>();
        for (String column : columns) {
            String[] parts = column.split("\\s+", 2);
            String direction = parts.length == 2 ? " " + parts[1] : "";
            properties.add(Columns.path(type, parts[0]) + direction);
        }
        Declaration said = Declaration.of(kind).with("properties", properties);
        words.say(name.isEmpty() ? said : said.with("name", name));
    }
}
