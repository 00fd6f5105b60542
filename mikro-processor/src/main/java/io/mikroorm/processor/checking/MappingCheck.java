// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import io.mikroorm.processor.reading.Held;
import io.mikroorm.processor.reading.Properties;
import io.mikroorm.processor.reading.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks what of an entity is wrong whatever else there is: what other classes, hooks, code or settings may set right is left to the discovery, when the
 * application starts.
 */
public final class MappingCheck {

    private static final List<String> RELATIONS = List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany");
    private static final List<String> EXCLUDED =
            List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany", "Property");

    /** Annotations by which a member is meant to be a property. */
    private static final List<String> MAPPING = List.of(
            "Property",
            "ManyToOne",
            "OneToOne",
            "OneToMany",
            "ManyToMany",
            "PrimaryKey",
            "Version",
            "CreatedAt",
            "UpdatedAt",
            "Embedded",
            "Formula");

    private static final Set<String> ROWLESS = Set.of("Virtual", "View");

    private final Properties properties;
    private final RelationCheck relations;
    private final Mistakes mistakes;

    /** For one run of the compiler. */
    public MappingCheck(Properties properties, RelationCheck relations, Mistakes mistakes) {
        this.properties = properties;
        this.relations = relations;
        this.mistakes = mistakes;
    }

    /** Reports what of an entity is wrong. */
    public void check(TypeElement type) {
        if (!isClass(type)) {
            return;
        }
        boolean sound = members(type);
        Map<String, Held> known = properties.of(type);
        if (sound && !isRowless(type) && known.values().stream().noneMatch(held -> Keys.isKey(held.element()))) {
            keyless(type, known);
        }
        if (type.getKind() == ElementKind.RECORD) {
            return; // has no collections, which the discovery says before it looks at what owns them
        }
        for (Held held : known.values()) {
            if (type.equals(held.element().getEnclosingElement())) {
                relations.check(type, held);
            }
        }
    }

    private boolean isClass(TypeElement type) {
        String name = type.getSimpleName().toString();
        String kind =
                type.getKind() == ElementKind.ENUM ? "an enum" : type.getKind().isInterface() ? "an interface" : "";
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return false;
        }
        if (!kind.isEmpty()) {
            mistakes.report(
                    2013,
                    type,
                    name + " cannot be an entity: it is " + kind
                            + ", of which no object can be made from a row. Annotate the classes that "
                            + (type.getKind().isInterface() ? "implement" : "use") + " it instead.");
        } else if (type.getEnclosingElement() instanceof TypeElement around
                && !type.getModifiers().contains(Modifier.STATIC)) {
            mistakes.report(
                    2016,
                    type,
                    name + " cannot be an entity: it is an inner class, whose objects need one of "
                            + around.getSimpleName() + ". Make it static, or a class of its own.");
        } else if (Words.has(type, "Embeddable")) {
            mistakes.report(
                    2019,
                    type,
                    name
                            + " is both @Entity and @Embeddable, but objects have either a table of their own or a place in that of others. Take"
                            + " one of the annotations away.");
        } else {
            return true;
        }
        return false;
    }

    /** Without a key, and of no other class from which it may have one. */
    private static boolean isRowless(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                || type.getAnnotationMirrors().stream()
                        .anyMatch(mirror -> ROWLESS.contains(mirror.getAnnotationType()
                                .asElement()
                                .getSimpleName()
                                .toString()))
                || Words.has(type, "IdClass");
    }

    private void keyless(TypeElement type, Map<String, Held> known) {
        Held id = known.containsKey("id") ? known.get("id") : known.get("uuid");
        mistakes.report(
                2030,
                type,
                type.getSimpleName() + " has no key, so its rows could not be told apart. "
                        + (id == null
                                ? "Add a field for it: @PrimaryKey private Long id."
                                : "Annotate " + id.owner() + "." + id.name() + " with @PrimaryKey."));
    }

    /** What annotations say that stand where they can have no meaning. */
    private boolean members(TypeElement type) {
        boolean sound = true;
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD) {
                sound &= isProperty(type, member) && isOne(type, member);
            }
        }
        return sound;
    }

    private boolean isProperty(TypeElement type, Element field) {
        String reason = field.getModifiers().contains(Modifier.STATIC)
                ? "static"
                : field.getModifiers().contains(Modifier.TRANSIENT)
                        ? "transient"
                        : Words.hasOurs(field, "Transient") ? "marked @Transient" : null;
        String annotation = reason == null ? null : first(field, MAPPING);
        if (annotation == null) {
            return true;
        }
        mistakes.report(
                2021,
                field,
                type.getSimpleName() + "." + field.getSimpleName() + " has @" + annotation
                        + ", but is no property, since it is " + reason + ". Take away one or the other.");
        return false;
    }

    private boolean isOne(TypeElement type, Element field) {
        String one = first(field, RELATIONS);
        String other = one == null
                ? null
                : first(
                        field,
                        EXCLUDED.stream().filter(name -> !name.equals(one)).toList());
        if (other == null) {
            return true;
        }
        mistakes.report(
                2020,
                field,
                type.getSimpleName() + "." + field.getSimpleName() + " is both @" + one + " and @" + other
                        + ", which exclude each other. Take one of the annotations away.");
        return false;
    }

    private static @Nullable String first(Element field, List<String> annotations) {
        return annotations.stream()
                .filter(name -> Words.hasOurs(field, name))
                .findFirst()
                .orElse(null);
    }
}
