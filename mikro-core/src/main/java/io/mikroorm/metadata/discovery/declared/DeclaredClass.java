// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.FieldDeclaration;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is declared about a class, its bases and their fields, as it holds for this class at one place. Not thread-safe. */
public final class DeclaredClass {

    private final Class<?> type;
    private final Declarations declarations;
    private final List<Layer> layers;
    private final Map<Member, Declared> fields = new HashMap<>();

    DeclaredClass(Class<?> type, Declarations declarations, List<Layer> layers) {
        this.type = type;
        this.declarations = declarations;
        this.layers = layers;
    }

    /** The class. */
    public Class<?> type() {
        return type;
    }

    /** About the class itself, or one of its bases. */
    public Declared on(Class<?> level) {
        Declared known = declarations.on(level);
        List<Annotation> annotations = known.annotations();
        for (Layer layer : layers) {
            if (layer.type() == level) {
                annotations = Layers.over(annotations, layer.declarations());
            }
        }
        return new Declared(annotations, false, List.of(), known.mistakes());
    }

    /** About one of its fields or getters, or of those of its bases. */
    public Declared on(Member member) {
        return fields.computeIfAbsent(member, this::read);
    }

    /**
     * The getters of the class or of one of its bases that are properties without a field: those that are annotated, and those of which something is
     * said in code; by name.
     */
    public List<Member> getters(Class<?> level) {
        Map<String, Member> getters = new TreeMap<>();
        for (Method method : level.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Property.class) && Getters.isGetter(method) && !Getters.isOfRecord(method)) {
                String name = Getters.propertyOf(method);
                getters.putIfAbsent(name, new Member(method, name));
            }
        }
        for (Layer layer : layers) {
            for (FieldDeclaration said : layer.fields()) {
                Method method = Bases.field(type, said.name()) == null ? Getters.find(type, said.name()) : null;
                if (method != null && method.getDeclaringClass() == level) {
                    getters.putIfAbsent(said.name(), new Member(method, said.name()));
                }
            }
        }
        return List.copyOf(getters.values());
    }

    private Declared read(Member field) {
        Declared source = field.element() instanceof Field known
                ? declarations.source(type, known)
                : new Declared(
                        AnnotationSource.on(field.element()),
                        AnnotationSource.saysNullable(field),
                        List.of(),
                        List.of());
        List<Annotation> annotations = source.annotations();
        List<FieldDeclaration> inside = new ArrayList<>(source.inside());
        for (Layer layer : layers) {
            for (FieldDeclaration said : layer.of(field)) {
                annotations = Layers.over(annotations, said.declarations());
                inside.addAll(said.inside());
            }
        }
        return new Declared(annotations, source.saysNullable(), inside, source.mistakes());
    }
}
