// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.hydration.EntityState;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Writes the class file of a state class from its description; defines nothing. */
final class StateClassWriter {

    /** Methods for wide entities are cut so that none grows too large for the just-in-time compiler. */
    private static final int COLUMNS_PER_METHOD = 40;

    private final StateDescription description;
    private final String self;
    private final List<PropertyEmitter> properties = new ArrayList<>();
    private final ClassWriter out = new FrameWriter();

    private StateClassWriter(StateDescription description) {
        this.description = description;
        this.self = internalName(description);
        for (Described property : description.properties()) {
            properties.add(PropertyEmitter.of(property));
        }
    }

    /** The class file. */
    static byte[] write(StateDescription description, ConstantSource source) {
        return new StateClassWriter(description).write(source);
    }

    private static String internalName(StateDescription description) {
        return Type.getInternalName(StateClassWriter.class)
                .replace(StateClassWriter.class.getSimpleName(), description.className());
    }

    private byte[] write(ConstantSource source) {
        String parent = Type.getInternalName(EntityState.class);
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, self, null, parent, null);
        ConstantFields.write(out, self, description.constants(), source);
        for (PropertyEmitter property : properties) {
            property.declare(out);
        }
        Code constructor = method("<init>", MethodType.methodType(void.class), 0);
        constructor.loadThis().invokeConstructor(parent).op(Opcodes.RETURN).end();
        new HydrationMethods(this).write();
        new SnapshotMethods(this).write();
        new KeyMethods(this).write();
        new AccessMethods(this).write();
        new CollectionMethods(this).write();
        out.visitEnd();
        return out.toByteArray();
    }

    StateDescription description() {
        return description;
    }

    List<PropertyEmitter> properties() {
        return properties;
    }

    /** Begins a method that overrides one of {@link EntityState}. */
    Code override(String name, MethodType type) {
        return method(name, type, Opcodes.ACC_PUBLIC);
    }

    /** Begins a private method. */
    Code own(String name, MethodType type) {
        return method(name, type, Opcodes.ACC_PRIVATE);
    }

    private Code method(String name, MethodType type, int access) {
        return new Code(out.visitMethod(access, name, type.toMethodDescriptorString(), null, null), self, type);
    }

    /** The properties in groups, each small enough for one method; one group for all but wide entities. */
    List<List<PropertyEmitter>> groups() {
        List<List<PropertyEmitter>> groups = new ArrayList<>();
        List<PropertyEmitter> group = new ArrayList<>();
        int width = 0;
        for (PropertyEmitter property : properties) {
            if (width > 0 && width + property.property().width() > COLUMNS_PER_METHOD) {
                groups.add(group);
                group = new ArrayList<>();
                width = 0;
            }
            group.add(property);
            width += property.property().width();
        }
        groups.add(group);
        return groups;
    }
}
