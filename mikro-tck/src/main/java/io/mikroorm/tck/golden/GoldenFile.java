// SPDX-License-Identifier: MIT
package io.mikroorm.tck.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of expected text in the sources, found from the folder of the module that is tested. */
public final class GoldenFile {

    private final Path path;

    private GoldenFile(Path path) {
        this.path = path;
    }

    /** A file of the project: in the nearest folder upwards that has its folder, or else in the module itself. */
    public static GoldenFile of(String path) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(path);
            Path parent = file.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                return new GoldenFile(file);
            }
        }
        return own(path);
    }

    /** The file of the same name that the module has for itself, among the resources of its tests. */
    public static GoldenFile own(String path) {
        return new GoldenFile(Path.of("src/test/resources/golden")
                .toAbsolutePath()
                .resolve(Path.of(path).getFileName()));
    }

    /** The project's file for a driver that is shown, the module's own for one that is not. */
    public static GoldenFile of(String path, boolean shown) {
        return shown ? of(path) : own(path);
    }

    /** Whether expected texts are to be written anew. */
    public static boolean isUpdate() {
        return "update".equals(System.getProperty("golden"));
    }

    /** The text; empty where there is no file yet. */
    public String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the text, unless it is the same. */
    public void write(String text) {
        if (text.equals(text())) {
            return;
        }
        try {
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
