// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands constants to state classes that were written ahead: given before such a class is initialised, taken by it once. */
final class HandedConstants {

    private static final Map<String, List<Object>> WAITING = new ConcurrentHashMap<>();

    private HandedConstants() {}

    static void give(String className, List<Object> constants) {
        WAITING.put(className, constants);
    }

    /** Called by the static initialiser of the class. */
    static List<Object> take(String className) {
        List<Object> constants = WAITING.remove(className);
        if (constants == null) {
            throw new IllegalStateException(className + " was initialised without the constants of its model");
        }
        return constants;
    }
}
