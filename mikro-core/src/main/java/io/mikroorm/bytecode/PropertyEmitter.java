// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import java.lang.invoke.MethodType;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes the instructions for one property. Each kind of property has one subclass. A row is first read into the snapshot,
 * then the object is filled from the snapshot: so constructors and fields are served alike, and nothing is held in between.
 */
abstract class PropertyEmitter {

    /** Where the parameters of the methods that read rows are: the row, the offset, the references. */
    static final int ROW = 1;

    static final int OFFSET = 2;
    static final int REFERENCES = 3;

    private final Described property;

    PropertyEmitter(Described property) {
        this.property = property;
    }

    static PropertyEmitter of(Described property) {
        if (property instanceof Described.Scalar scalar) {
            return scalar.isKey() ? new KeyEmitter(scalar, scalar.column()) : new ScalarEmitter(scalar);
        }
        if (property instanceof Described.Content content) {
            return new ContentEmitter(content);
        }
        if (property instanceof Described.Enumerated constant) {
            return constant.isKey() ? new KeyEmitter(constant, constant.column()) : new EnumEmitter(constant);
        }
        if (property instanceof Described.Converted converted) {
            return converted.isKey() ? new KeyEmitter(converted, converted.column()) : new ConverterEmitter(converted);
        }
        if (property instanceof Described.ToOne relation) {
            return relation.property().isOwner() ? new ToOneEmitter(relation) : new InverseToOneEmitter(relation);
        }
        if (property instanceof Described.Polymorphic relation) {
            return new PolymorphicEmitter(relation);
        }
        if (property instanceof Described.KeyText text) {
            return new KeyTextEmitter(text);
        }
        if (property instanceof Described.Unstored unstored) {
            return new UnstoredEmitter(unstored);
        }
        return property instanceof Described.Embedded embedded
                ? new EmbeddedEmitter(embedded)
                : new CollectionEmitter((Described.ToMany) property);
    }

    final Described property() {
        return property;
    }

    final FieldAccess access() {
        return property.access();
    }

    /** Declares the fields of the snapshot. */
    void declare(ClassVisitor out) {}

    /** Row to snapshot. */
    void read(Code code, @Nullable NullScope scope) {}

    /** Pushes what the field is to hold, after {@link #read}. */
    abstract void pushRead(Code code);

    /** Snapshot to object, where the field is not final. */
    void fill(Code code, int holder) {
        if (!access().isFinal()) {
            code.handle(access().setter()).load(Object.class, holder);
            pushRead(code);
            code.invokeExact(MethodType.methodType(void.class, Object.class, access().type()));
        }
    }

    /** Object to snapshot. */
    void take(Code code, int holder) {}

    /** Empties the snapshot: the embeddable around it is not there. */
    void clear(Code code) {}

    /** Jumps where the object differs from the snapshot. */
    void compare(Code code, int holder, Label different) {}

    /** Copies the snapshot from another state of the class, which is in a local. */
    void copy(Code code, int other) {}

    /** Sets the field of an object in one local to the value, boxed, in another; leaves a final one alone. */
    void set(Code code, int holder, int value) {
        if (!access().isFinal()) {
            code.handle(access().setter()).load(Object.class, holder);
            code.load(Object.class, value).unbox(access().type());
            code.invokeExact(MethodType.methodType(void.class, Object.class, access().type()));
        }
    }

    /** Pushes the value of the field, as it is on the stack. */
    void pushField(Code code, int holder) {
        code.handle(access().getter())
                .load(Object.class, holder)
                .invokeExact(MethodType.methodType(access().type(), Object.class));
    }

    /** Pushes the number of a column of the row. */
    static void pushColumn(Code code, int column) {
        code.load(int.class, OFFSET).push(column).op(Opcodes.IADD);
    }

    static void declare(ClassVisitor out, String name, Class<?> type) {
        out.visitField(Opcodes.ACC_PRIVATE, name, Type.getDescriptor(type), null, null)
                .visitEnd();
    }

    static void copy(Code code, int other, String name, Class<?> type) {
        code.loadThis().load(Object.class, other).getField(name, type).putField(name, type);
    }
}
