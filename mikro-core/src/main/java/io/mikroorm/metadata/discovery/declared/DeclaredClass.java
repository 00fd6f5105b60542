// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.FieldDeclaration;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is declared about a class, its bases and their fields, as it holds for this class at one place. Not thread-safe. */
public final class DeclaredClass {

    private final Class<?> type;
    private final Declarations declarations;
    private final List<Layer> layers;
    private final Map<Field, Declared> fields = new HashMap<>();

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

    /** About one of its fields, or of those of its bases. */
    public Declared on(Field field) {
        return fields.computeIfAbsent(field, this::read);
    }

    private Declared read(Field field) {
        Declared source = declarations.source(type, field);
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
