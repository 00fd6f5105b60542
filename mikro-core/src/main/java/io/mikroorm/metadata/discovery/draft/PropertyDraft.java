// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Accessors;
import io.mikroorm.metadata.FieldRef.Shown;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.type.ScalarRef;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property on its way to metadata: its field, and what was declared about it. */
public abstract sealed class PropertyDraft
        permits ScalarDraft, ToOneDraft, ToManyDraft, EmbeddedDraft, StructDraft, KeyTextDraft, UnstoredDraft {

    /** Its number in the order of reading. */
    public final int place;

    /** The class that has it. */
    public final ClassDraft owner;

    /** The field that holds it, or the getter that gives it. */
    public final Member field;

    /** What is declared about it. */
    public final Declared declared;

    /** The type of what the field holds, in a {@link ScalarRef} or as it is; type variables stand for themselves. */
    public final Type declaredType;

    /** The class of what the field holds: of a type variable, what it stands for in the owner. */
    public final Class<?> held;

    /** As declared on the field. */
    public final List<IndexDraft> indexes = new ArrayList<>();

    /** As declared on the field. */
    public final List<CheckDraft> checks = new ArrayList<>();

    /** The column's name, or an embedded value's prefix, as declared; empty for the naming strategy's. */
    public String column = "";

    /** The methods that read and set it; null where the field is reached itself. */
    public @Nullable Accessors accessors;

    /** Whether its value is what its getter works out, so that nobody sets it. */
    public boolean computed;

    /** How it is shown to the outside. Read by {@code ReadSerialized}. */
    public Shown shown = Shown.AS_IT_IS;

    /** Whether it may be null. */
    public boolean nullable;

    /** Whether a mistake was reported, so that no later question makes sense. */
    public boolean broken;

    PropertyDraft(ClassDraft owner, Member field, int place) {
        this.owner = owner;
        this.field = field;
        this.place = place;
        this.declared = owner.declared.on(field);
        this.declaredType = unwrapped(owner.bindings.resolve(field.genericType()));
        Class<?> known = owner.bindings.classOf(declaredType);
        this.held = known == null ? field.type() : known;
    }

    /** What no field holds; {@code field} only says what it is called, and which class it comes of. */
    PropertyDraft(ClassDraft owner, Member field, int place, Class<?> held) {
        this.owner = owner;
        this.field = field;
        this.place = place;
        this.declared = Declared.NOTHING;
        this.declaredType = held;
        this.held = held;
    }

    private static Type unwrapped(Type declared) {
        return declared instanceof ParameterizedType parameterized && parameterized.getRawType() == ScalarRef.class
                ? parameterized.getActualTypeArguments()[0]
                : declared;
    }

    /** Whether the field holds its value in a {@link ScalarRef}. */
    public final boolean isWrapped() {
        return field.type() == ScalarRef.class && held != ScalarRef.class;
    }

    /** Of a key field, what its value is called in an object of the class of keys. */
    public final String partName() {
        PrimaryKey key = declared.get(PrimaryKey.class);
        return key == null || key.part().isEmpty() ? name() : key.part();
    }

    /** What it is, for messages: {@code a plain value}. */
    public abstract String kind();

    /** Its name, which is that of the field. */
    public final String name() {
        return field.name();
    }

    /** Whether nobody but a constructor can set it, or nobody at all. */
    public boolean isFinal() {
        return computed || field.isFinal();
    }

    /**
     * Whether a flush, which gives values to fields, could not give one to this: of rows that are only read it does not try, and in the place of an
     * embedded record it puts another one.
     */
    public final boolean isBeyondFlushes() {
        boolean written = !(owner instanceof EntityDraft entity && entity.isReadOnly());
        return written && isFinal() && !(owner.isEmbeddable() && owner.type.isRecord() && !computed);
    }

    /** The field, for metadata. One with a plain collection is set even where it is final. */
    public final FieldRef fieldRef() {
        boolean never = isFinal() && !(this instanceof ToManyDraft && ToManyProperty.isPlain(held));
        return new FieldRef(field.declaringClass(), field.name(), held, erasure(), never, accessors, shown, label());
    }

    /** What people call it where no field has it; null where one has. */
    @Nullable
    String label() {
        return null;
    }

    /** Its class in the class file. */
    Class<?> erasure() {
        return field.type();
    }

    /** The property as messages call it: {@code Book.author}. */
    @Override
    public String toString() {
        return (owner instanceof KindsDraft ? owner.type : field.declaringClass()).getSimpleName() + "." + name();
    }
}
