// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Transient;
import io.mikroorm.annotation.Unique;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Says how the fields of a class are mapped, those of its bases included. A field about which nothing is said is what its annotations
 * and its type make of it. Not thread-safe.
 *
 * @param <S> the builder of one kind of class
 */
public abstract class ClassBuilder<S extends ClassBuilder<S>> {

    /** What of a class is said about its fields. */
    private static final Set<Class<?>> SHARED = Set.of(Index.class, Unique.class, Check.class);

    final Sheet sheet = new Sheet();
    private final List<ClassBuilder<?>> included = new ArrayList<>();
    private final List<FieldDeclaration> fields = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> twice = new LinkedHashSet<>();

    ClassBuilder() {}

    abstract S self();

    /** A plain value. */
    public final S property(String field) {
        return property(field, options -> {});
    }

    /** A plain value: {@code @Property}. */
    public final S property(String field, Consumer<? super PropertyOptions> options) {
        Sheet said = new Sheet();
        options.accept(new PropertyOptions(said));
        return add(field, said);
    }

    /** The key: {@code @PrimaryKey}. */
    public final S key(String field) {
        return property(field, PropertyOptions::primary);
    }

    /** The key: {@code @PrimaryKey}. */
    public final S key(String field, Consumer<? super PrimaryKeyOptions> options) {
        return property(field, property -> property.primary(options));
    }

    /** A field that has the key as text: {@code @SerializedPrimaryKey}. */
    public final S keyText(String field) {
        Sheet said = new Sheet();
        said.say(SerializedPrimaryKey.class);
        return add(field, said);
    }

    /** A field that has the key as text, and how it is shown: {@code @SerializedPrimaryKey} and {@code @Serialized}. */
    public final S keyText(String field, Consumer<? super SerializedOptions> options) {
        Sheet said = new Sheet();
        said.say(SerializedPrimaryKey.class);
        options.accept(new SerializedOptions(said));
        return add(field, said);
    }

    /** A relation to one entity that many may share: {@code @ManyToOne}. */
    public final S manyToOne(String field) {
        return manyToOne(field, options -> {});
    }

    /** A relation to one entity that many may share: {@code @ManyToOne}. */
    public final S manyToOne(String field, Consumer<? super ManyToOneOptions> options) {
        Sheet said = new Sheet();
        options.accept(new ManyToOneOptions(said));
        return add(field, said);
    }

    /** A relation to one entity that belongs to this one alone: {@code @OneToOne}. */
    public final S oneToOne(String field) {
        return oneToOne(field, options -> {});
    }

    /** A relation to one entity that belongs to this one alone: {@code @OneToOne}. */
    public final S oneToOne(String field, Consumer<? super OneToOneOptions> options) {
        Sheet said = new Sheet();
        options.accept(new OneToOneOptions(said));
        return add(field, said);
    }

    /** The entities whose field {@code mappedBy} holds the foreign key to this one: {@code @OneToMany}. */
    public final S oneToMany(String field, String mappedBy) {
        return oneToMany(field, mappedBy, options -> {});
    }

    /** The entities whose field {@code mappedBy} holds the foreign key to this one: {@code @OneToMany}. */
    public final S oneToMany(String field, String mappedBy, Consumer<? super OneToManyOptions> options) {
        Sheet said = new Sheet();
        options.accept(new OneToManyOptions(said).say("mappedBy", mappedBy));
        return add(field, said);
    }

    /** The entities whose table has the foreign key to this one, as is to be said: {@code @OneToMany(joinColumn = …)}. */
    public final S oneToMany(String field, Consumer<? super OneToManyOptions> options) {
        Sheet said = new Sheet();
        options.accept(new OneToManyOptions(said));
        return add(field, said);
    }

    /** A relation of many to many: {@code @ManyToMany}. */
    public final S manyToMany(String field) {
        return manyToMany(field, options -> {});
    }

    /** A relation of many to many: {@code @ManyToMany}. */
    public final S manyToMany(String field, Consumer<? super ManyToManyOptions> options) {
        Sheet said = new Sheet();
        options.accept(new ManyToManyOptions(said));
        return add(field, said);
    }

    /** A value of an embeddable class, or several: {@code @Embedded}. */
    public final S embedded(String field) {
        return embedded(field, options -> {});
    }

    /** A value of an embeddable class, or several: {@code @Embedded}. */
    public final S embedded(String field, Consumer<? super EmbeddedOptions> options) {
        Sheet said = new Sheet();
        options.accept(new EmbeddedOptions(said));
        return add(field, said);
    }

    /** No property: {@code @Transient}. */
    public final S leaveOut(String field) {
        Sheet said = new Sheet();
        said.say(Transient.class);
        return add(field, said);
    }

    /** Adds an index: {@code @Index}. */
    public final S index(Consumer<? super IndexOptions> options) {
        Sheet said = new Sheet();
        said.say(Index.class);
        options.accept(new IndexOptions(said));
        said.declarations().forEach(sheet::add);
        return self();
    }

    /** Adds a unique constraint: {@code @Unique}. */
    public final S unique(Consumer<? super UniqueOptions> options) {
        Sheet said = new Sheet();
        said.say(Unique.class);
        options.accept(new UniqueOptions(said));
        said.declarations().forEach(sheet::add);
        return self();
    }

    /** Adds a condition that the database holds each row to, with properties in braces, as {@code @Check} does. */
    public final S check(String expression) {
        return check(expression, options -> {});
    }

    /** Adds a condition that the database holds each row to, with properties in braces, as {@code @Check} does. */
    public final S check(String expression, Consumer<? super CheckOptions> options) {
        Sheet said = new Sheet();
        said.say(Check.class, "expression", expression);
        options.accept(new CheckOptions(said));
        said.declarations().forEach(sheet::add);
        return self();
    }

    /** Takes over a set of fields, indexes and checks that several classes share. What is said here itself wins over it. */
    public final S include(Consumer<? super MembersBuilder> shared) {
        MembersBuilder builder = new MembersBuilder();
        shared.accept(builder);
        included.add(builder);
        return self();
    }

    /** Takes over the fields, indexes and checks of another schema, but not what it says about its table. What is said here itself wins. */
    public final S include(EntitySchema<?> other) {
        return include(members -> {
            other.declarations().stream()
                    .filter(said -> SHARED.contains(said.annotation()))
                    .forEach(((ClassBuilder<?>) members).sheet::add);
            ((ClassBuilder<?>) members).fields.addAll(other.fields());
        });
    }

    private S add(String field, Sheet said) {
        if (!names.add(field)) {
            twice.add(field);
        }
        fields.add(new FieldDeclaration(field, said.declarations(), said.inside()));
        return self();
    }

    final List<Declaration> declarations() {
        List<Declaration> all = new ArrayList<>();
        included.forEach(each -> all.addAll(each.declarations()));
        all.addAll(sheet.declarations());
        return List.copyOf(all);
    }

    final List<FieldDeclaration> fields() {
        List<FieldDeclaration> all = new ArrayList<>();
        included.forEach(each -> all.addAll(each.fields()));
        all.addAll(fields);
        return List.copyOf(all);
    }

    final List<String> saidTwice() {
        List<String> all = new ArrayList<>();
        included.forEach(each -> all.addAll(each.saidTwice()));
        all.addAll(twice);
        return List.copyOf(all);
    }
}
