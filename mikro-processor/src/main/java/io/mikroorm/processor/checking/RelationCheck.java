// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import io.mikroorm.processor.model.PathKind;
import io.mikroorm.processor.reading.Held;
import io.mikroorm.processor.reading.Properties;
import io.mikroorm.processor.reading.Words;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the relations of an entity: that they say what they are, and that what owns them is there and leads back. */
public final class RelationCheck {

    private static final List<String> INVERSE = List.of("OneToMany", "OneToOne", "ManyToMany");

    private final Properties properties;
    private final Elements elements;
    private final Types types;
    private final Mistakes mistakes;

    /** For one run of the compiler. */
    public RelationCheck(Properties properties, Elements elements, Types types, Mistakes mistakes) {
        this.properties = properties;
        this.elements = elements;
        this.types = types;
        this.mistakes = mistakes;
    }

    void check(TypeElement type, Held held) {
        if (isUnsaid(held)) {
            unsaid(held);
            return;
        }
        if (held.kind() == PathKind.TO_ONE && isCollection(held.element())) {
            toOne(held);
            return;
        }
        for (String annotation : INVERSE) {
            if (Words.said(held.element(), annotation, "mappedBy") instanceof String mappedBy && !mappedBy.isEmpty()) {
                inverse(type, held, annotation, mappedBy);
            }
        }
    }

    /** Whether it holds entities, and no annotation says in which way. */
    private static boolean isUnsaid(Held held) {
        TypeMirror last = held.types().get(held.types().size() - 1);
        boolean plain =
                held.kind() == PathKind.VALUE || held.kind() == PathKind.COMPARABLE || held.kind() == PathKind.ARRAY;
        return plain
                && last instanceof DeclaredType declared
                && Words.has(declared.asElement(), "Entity")
                && Words.said(held.element(), "Property", "type") == null
                && !Words.has(held.element(), "Convert", "Embedded", "ElementCollection");
    }

    private void unsaid(Held held) {
        boolean many = held.kind() == PathKind.ARRAY;
        mistakes.report(
                2051,
                held.element(),
                describe(held) + (many ? " holds entities" : " holds an entity")
                        + ", but does not say which kind of relation it is. Annotate it with "
                        + (many ? "@OneToMany(mappedBy = …) or @ManyToMany" : "@ManyToOne or @OneToOne")
                        + ", or with @Transient if it is not to be stored.");
    }

    private void toOne(Held held) {
        mistakes.report(
                2052,
                held.element(),
                describe(held) + " is @" + (Words.has(held.element(), "ManyToOne") ? "ManyToOne" : "OneToOne")
                        + ", which leads to one entity, but of the type "
                        + simpleName(held.element().asType())
                        + ". Annotate it with @OneToMany or @ManyToMany, or make it a Ref<…>.");
    }

    private void inverse(TypeElement type, Held held, String annotation, String mappedBy) {
        TypeElement target = held.declared();
        if (target == null || !Words.has(target, "Entity") || mappedBy.indexOf('.') >= 0) {
            return;
        }
        Map<String, Held> known = properties.of(target);
        Held owner = known.get(mappedBy);
        if (owner == null) {
            if (!Hierarchies.mayHaveMore(target)) {
                missing(type, held, target, mappedBy, owners(known, annotation));
            }
        } else if (isElsewhere(owner, type)) {
            mistakes.report(
                    2061,
                    held.element(),
                    describe(held) + " is mapped by " + target.getSimpleName() + "." + owner.name()
                            + ", which leads to " + simpleName(owner.type()) + " and not back to "
                            + type.getSimpleName() + ". Name the property that does.");
        }
    }

    private static List<String> owners(Map<String, Held> known, String annotation) {
        String owning = annotation.equals("OneToMany") ? "ManyToOne" : annotation;
        return known.values().stream()
                .filter(held ->
                        Words.has(held.element(), owning) && Words.said(held.element(), owning, "mappedBy") == null)
                .map(Held::name)
                .toList();
    }

    private void missing(TypeElement type, Held held, TypeElement target, String mappedBy, List<String> owners) {
        String question = Nearest.question(mappedBy, owners);
        String hint = owners.isEmpty()
                ? " Add the relation to " + type.getSimpleName() + " there."
                : question.isEmpty() ? " It could be: " + String.join(", ", owners) + "." : question;
        mistakes.report(
                2059,
                held.element(),
                describe(held) + " is mapped by '" + mappedBy + "', but " + target.getSimpleName()
                        + " has no such property." + hint);
    }

    /** Whether a relation leads to entities of a class that has nothing to do with this one. */
    private boolean isElsewhere(Held owner, TypeElement type) {
        TypeElement to = owner.kind() == PathKind.TO_ONE || owner.kind() == PathKind.TO_MANY ? owner.declared() : null;
        return to != null && Words.has(to, "Entity") && !isA(type, to) && !isA(to, type);
    }

    private boolean isA(TypeElement type, TypeElement other) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    private boolean isCollection(Element member) {
        TypeMirror type = member.asType();
        TypeElement collection = elements.getTypeElement("java.util.Collection");
        return collection != null
                && member.getKind() == ElementKind.FIELD
                && types.isAssignable(types.erasure(type), types.erasure(collection.asType()));
    }

    private static String simpleName(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.toString();
    }

    private static String describe(Held held) {
        return held.owner() + "." + held.name();
    }
}
