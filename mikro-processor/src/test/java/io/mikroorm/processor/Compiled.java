// SPDX-License-Identifier: MIT
package io.mikroorm.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles sources with all processors, and with all warnings as errors. */
final class Compiled {

    private Compiled() {}

    static JavaFileObject resource(String name) {
        return JavaFileObjects.forResource(name);
    }

    static Compilation of(JavaFileObject... sources) {
        return of(List.of(), sources);
    }

    static Compilation of(List<String> options, JavaFileObject... sources) {
        List<Object> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Xmaxerrs", "1000"));
        all.addAll(options);
        return Compiler.javac()
                .withOptions(all)
                .withProcessors(
                        new MetamodelProcessor(),
                        new EntityIndexProcessor(),
                        new MappingProcessor(),
                        new ProjectionProcessor())
                .compile(sources);
    }

    static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
