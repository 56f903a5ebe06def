package fr.ess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a window: a Chromium and its driver, wherever they are found on the PATH.
 *
 * <p>Without them the tests say so and are left out; {@code ESS_BROWSER_REQUIRED=1} makes that a failure.
 */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final String DRIVER = "chromedriver";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens the browser, or leaves the test out. */
    static Browser open() {
        var chromium = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        var own = onPath(DRIVER);
        if (chromium.isEmpty() || own.isEmpty()) {
            var words = "NO BROWSER: the pages were not opened, since no Chromium, or no chromedriver, is on the PATH";
            System.err.println(words);
            assertThat(System.getenv("ESS_BROWSER_REQUIRED")).as(words).isNotEqualTo("1");
            Assumptions.abort(words);
        }
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(own.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows a page in a window of a size. */
    void show(Path page, int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.get(page.toUri().toString());
    }

    /** Returns what a script answers. */
    Object ask(String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    /** Returns what the page complains of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Returns the addresses that the page asked for since it was shown, itself included. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> Json.MAPPER.readTree(entry.getMessage()).get("message"))
                .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asString())
                .filter(address -> !URI.create(address).getScheme().equals("data"))
                .toList();
    }

    /** Returns the faults that keep somebody from using the page, by the rules of accessibility. */
    List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    /** Presses the tab key, and returns what then has the focus: its tag, its class and its target. */
    String tab() {
        driver.switchTo().activeElement().sendKeys(Keys.TAB);
        return String.valueOf(ask("const e = document.activeElement;"
                + " return e.tagName.toLowerCase() + '.' + e.className + (e.getAttribute('href') || '')"));
    }

    /** Presses the enter key on what has the focus. */
    void enter() {
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    }

    /** Returns how many elements of the page a selector finds. */
    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    /** Returns a picture of the window. */
    byte[] picture() {
        return ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES);
    }

    /** Returns the page as it is printed; a browser under load may say once or twice that printing failed. */
    byte[] print() {
        for (var left = 2; ; left--) {
            try {
                var answer = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
                return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
            } catch (WebDriverException e) {
                if (left == 0 || !String.valueOf(e.getMessage()).contains("Printing failed")) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
