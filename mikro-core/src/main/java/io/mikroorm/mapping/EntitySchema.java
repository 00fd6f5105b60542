// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The mapping of one class, said in code. What annotations of the class say holds beside it; where both say the same thing, this wins,
 * member by member. A field that it makes another kind of property loses what its annotations say. Immutable.
 *
 * @param <T> the class
 */
public final class EntitySchema<T> {

    private final Class<T> type;
    private final ClassBuilder<?> content;

    private EntitySchema(Class<T> type, ClassBuilder<?> content) {
        this.type = type;
        this.content = content;
    }

    /** Of an entity. */
    public static <T> EntitySchema<T> define(Class<T> type, Consumer<? super EntityBuilder> content) {
        EntityBuilder builder = new EntityBuilder();
        builder.sheet.say(Entity.class);
        content.accept(builder);
        return new EntitySchema<>(type, builder);
    }

    /** Of a class or record whose properties live in the tables of the entities that embed it. */
    public static <T> EntitySchema<T> embeddable(Class<T> type, Consumer<? super MembersBuilder> content) {
        MembersBuilder builder = new MembersBuilder();
        builder.sheet.say(Embeddable.class);
        content.accept(builder);
        return new EntitySchema<>(type, builder);
    }

    /** Of a class that lends its fields to the entities that extend it. */
    public static <T> EntitySchema<T> base(Class<T> type, Consumer<? super MembersBuilder> content) {
        MembersBuilder builder = new MembersBuilder();
        content.accept(builder);
        return new EntitySchema<>(type, builder);
    }

    /** The class. */
    public Class<T> type() {
        return type;
    }

    /** Whether it is that of an entity. */
    public boolean isEntity() {
        return content instanceof EntityBuilder;
    }

    /** What is said about the class itself. */
    public List<Declaration> declarations() {
        return content.declarations();
    }

    /** What is said about its fields and those of its bases. A field that comes several times: the later wins. */
    public List<FieldDeclaration> fields() {
        return content.fields();
    }

    /** The names of fields about which it says something twice, which is a mistake. */
    public List<String> saidTwice() {
        return content.saidTwice();
    }

    /** All that it says, a field a line. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(type.getSimpleName() + " " + declarations());
        fields().forEach(field -> lines.add("  " + field));
        return String.join("\n", lines);
    }
}
