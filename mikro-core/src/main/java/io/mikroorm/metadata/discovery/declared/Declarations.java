// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.AnnotationTranslator;
import io.mikroorm.mapping.ClassMapping;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.FieldMapping;
import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.mapping.Translation;
import io.mikroorm.type.Type;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is declared about a model, and the classes that it begins with. About a class speak, each over those before it: the
 * annotations of other libraries, ours, the schemas of its bases and its own, the place where it is embedded, and the hooks. Not
 * thread-safe.
 */
public final class Declarations {

    private final List<Class<?>> entities = new ArrayList<>();
    private final Map<Class<?>, EntitySchema<?>> schemas = new LinkedHashMap<>();
    private final MappingSources sources;
    private final List<MappingMistake> mistakes = new ArrayList<>();
    private final Map<Class<?>, Declared> classes = new HashMap<>();
    private final Map<Class<?>, Translation> translations = new HashMap<>();
    private final Map<Class<?>, Layer> hooked = new HashMap<>();

    /** Of annotated classes. */
    public Declarations(List<Class<?>> entities) {
        this(entities, MappingSources.NONE);
    }

    /** Of annotated classes, and of those that are mapped in code. */
    public Declarations(List<Class<?>> entities, MappingSources sources) {
        this.entities.addAll(entities);
        this.sources = sources;
        for (EntitySchema<?> schema : sources.schemas()) {
            add(schema);
        }
        mistakes.addAll(sources.types().mistakes());
        for (Class<?> type : sources.types().classes()) {
            if (on(type).has(Entity.class) || on(type).has(Embeddable.class)) {
                mistakes.add(SchemaMistakes.registeredMapped(type, on(type).has(Entity.class)));
            }
        }
    }

    /** The type that is registered for a class; null for none. */
    public @Nullable Type<?, ?> registered(Class<?> type) {
        return sources.types().of(type);
    }

    private void add(EntitySchema<?> schema) {
        Class<?> type = schema.type();
        if (schemas.put(type, schema) != null) {
            mistakes.add(SchemaMistakes.severalSchemas(type));
        }
        if (schema.isEntity()) {
            entities.add(type);
        }
        schema.saidTwice().forEach(name -> mistakes.add(SchemaMistakes.twice(type, name)));
        check(type, schema.fields());
    }

    private void check(Class<?> type, List<FieldDeclaration> fields) {
        for (FieldDeclaration field : fields) {
            if (Bases.field(type, field.name()) == null && Getters.find(type, field.name()) == null) {
                mistakes.add(SchemaMistakes.unknownField(type, field.name()));
            }
        }
    }

    private void check(Class<?> type, List<FieldDeclaration> fields, String place) {
        for (FieldDeclaration field : fields) {
            if (Bases.field(type, field.name()) == null && Getters.find(type, field.name()) == null) {
                mistakes.add(SchemaMistakes.unknownInside(place, type, field.name()));
            }
        }
    }

    /** The classes that were given as entities. */
    public List<Class<?>> entities() {
        return List.copyOf(entities);
    }

    /** What is wrong with what was given, and what has been found out since. */
    public List<MappingMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** About a class itself: any class, mapped or not. */
    public Declared on(Class<?> type) {
        Declared known = classes.get(type);
        if (known == null) {
            known = read(type);
            classes.put(type, known);
        }
        return known;
    }

    private Declared read(Class<?> type) {
        Translation translation = translation(type);
        List<Annotation> annotations = Layers.beside(translation.declarations(), AnnotationSource.on(type));
        EntitySchema<?> schema = schemas.get(type);
        if (schema != null) {
            annotations = Layers.over(annotations, schema.declarations());
        }
        return new Declared(annotations, false, List.of(), translation.mistakes());
    }

    /** About a class with its bases and their fields. */
    public DeclaredClass of(Class<?> type) {
        return of(type, List.of(), type.getSimpleName());
    }

    /** The same of an embeddable at a place, for messages, where more is said about its fields. */
    public DeclaredClass of(Class<?> type, List<FieldDeclaration> inside, String place) {
        List<Layer> layers = layers(type);
        check(type, inside, place);
        layers.add(new Layer(type, List.of(), inside));
        layers.add(hooked(type));
        return new DeclaredClass(type, this, layers);
    }

    private List<Layer> layers(Class<?> type) {
        List<Layer> layers = new ArrayList<>();
        for (Class<?> level : Bases.of(type)) {
            layers.add(new Layer(level, List.of(), translation(level).fields()));
        }
        for (Class<?> level : Bases.of(type)) {
            EntitySchema<?> schema = schemas.get(level);
            if (schema != null) {
                layers.add(new Layer(level, List.of(), schema.fields()));
            }
        }
        return layers;
    }

    /** What the hooks say about a class; each is asked once. */
    private Layer hooked(Class<?> type) {
        Layer known = hooked.get(type);
        if (known == null) {
            known = sources.hooks().isEmpty() ? new Layer(type, List.of(), List.of()) : ask(type);
            hooked.put(type, known);
            check(type, known.fields());
        }
        return known;
    }

    private Layer ask(Class<?> type) {
        List<Layer> layers = layers(type);
        List<Declaration> declarations = new ArrayList<>();
        List<FieldDeclaration> fields = new ArrayList<>();
        sources.hooks().forEach(hook -> {
            layers.add(new Layer(type, List.copyOf(declarations), List.copyOf(fields)));
            ClassMapping mapping = mapping(new DeclaredClass(type, this, List.copyOf(layers)));
            hook.accept(mapping);
            declarations.addAll(mapping.saidDeclarations());
            fields.addAll(mapping.saidFields());
        });
        return new Layer(type, declarations, fields);
    }

    private ClassMapping mapping(DeclaredClass declared) {
        List<Declaration> said = new ArrayList<>();
        Bases.of(declared.type())
                .forEach(level -> said.addAll(declared.on(level).said()));
        List<Member> members = new ArrayList<>(
                Bases.fields(declared.type()).stream().map(Member::of).toList());
        Bases.of(declared.type()).forEach(level -> members.addAll(declared.getters(level)));
        List<FieldMapping> fields = members.stream()
                .map(member -> new FieldMapping(
                        member.declaringClass(),
                        member.name(),
                        member.genericType(),
                        declared.on(member).said()))
                .toList();
        boolean entity = declared.on(declared.type()).has(Entity.class);
        return new ClassMapping(declared.type(), entity, said, fields);
    }

    /** What the annotations of a field say, ours and those of other libraries. */
    Declared source(Class<?> owner, Field field) {
        AnnotatedField annotated = new AnnotatedField(
                owner,
                field.getDeclaringClass(),
                field.getName(),
                field.getGenericType(),
                List.of(field.getAnnotations()),
                sources.types());
        List<Declaration> declarations = new ArrayList<>();
        List<FieldDeclaration> inside = new ArrayList<>();
        List<MappingMistake> wrong = new ArrayList<>();
        for (AnnotationTranslator translator :
                isAsked(field) ? sources.translators() : List.<AnnotationTranslator>of()) {
            Translation translation = translator.ofField(annotated);
            declarations.addAll(translation.declarations());
            inside.addAll(translation.fields());
            wrong.addAll(translation.mistakes());
        }
        List<Annotation> annotations = Layers.beside(declarations, AnnotationSource.on(field));
        boolean nullable = declarations.isEmpty() && AnnotationSource.saysNullable(Member.of(field));
        return new Declared(annotations, nullable, inside, wrong);
    }

    /** A field that is no property is nobody's business, unless it is annotated nevertheless. */
    private static boolean isAsked(Field field) {
        boolean left = Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
        return !left || field.getAnnotations().length > 0;
    }

    private Translation translation(Class<?> type) {
        Translation known = translations.get(type);
        if (known == null) {
            known = sources.translators().stream()
                    .map(translator -> translator.ofClass(type))
                    .filter(translation -> !translation.equals(Translation.NOTHING))
                    .findFirst()
                    .orElse(Translation.NOTHING);
            translations.put(type, known);
            check(type, known.fields(), type.getSimpleName());
        }
        return known;
    }

    /** The type that stores values as a converter of another library does; null for a class that is none. */
    public @Nullable Type<?, ?> converter(Class<?> type) {
        return sources.translators().stream()
                .map(translator -> translator.ofConverter(type))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
