// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.jar.asm.Type;

/** Where the static initialiser of a state class gets its constants from. */
enum ConstantSource {
    /** From the class data with which a hidden class is defined. */
    CLASS_DATA {
        @Override
        void pushTable(Code code, String className) {
            MethodType shape =
                    MethodType.methodType(Object.class, MethodHandles.Lookup.class, String.class, Class.class);
            code.invokeStatic(MethodHandles.class, "lookup", MethodType.methodType(MethodHandles.Lookup.class));
            code.push("_").push(Type.getType(List.class));
            code.invokeStatic(MethodHandles.class, "classData", shape).cast(List.class);
        }
    },
    /** From {@link HandedConstants}, for class files that were written ahead and are loaded like any other. */
    HANDED {
        @Override
        void pushTable(Code code, String className) {
            code.push(className)
                    .invokeStatic(HandedConstants.class, "take", MethodType.methodType(List.class, String.class));
        }
    };

    /** Pushes the list of constants. */
    abstract void pushTable(Code code, String className);
}
