@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Copyright (c) 2026 Landskab contributors
rem
rem Starts the workbench, with a landscape where one is named. LANDSKAB_VMARGS holds further options for the Java
rem virtual machine, LANDSKAB_DATA the folder where the workbench keeps what it remembers.
setlocal
if not defined LANDSKAB_DATA set "LANDSKAB_DATA=%APPDATA%\Landskab"
set "FIRST=%~1"
if "%FIRST%"=="-h" goto usage
if "%FIRST%"=="--help" goto usage
if defined FIRST if "%FIRST:~0,2%"=="--" (
  call :usage 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR=0"
for /f tokens^=2^ delims^=.^" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:"version""') do set "MAJOR=%%v"
if %MAJOR% LSS 21 (
  echo landskab-workbench: needs Java 21 or later; set JAVA_HOME 1>&2
  exit /b 4
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
for %%f in ("%~dp0plugins\dk.landskab.ui_*.jar") do set "BUILD=%%~nf"
if not exist "%LANDSKAB_DATA%" mkdir "%LANDSKAB_DATA%"
rem The workbench ends with 23 where it is to start again, for instance in another language.
:again
set "NL="
if exist "%LANDSKAB_DATA%\language" set /p NL=<"%LANDSKAB_DATA%\language"
if defined NL set "NL=-nl %NL%"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dguice_custom_class_loading=CHILD -Dorg.freemarker.loggerLibrary=SLF4J -Dfile.encoding=UTF-8 "-Dlandskab.language=%LANDSKAB_DATA%\language" "-Djava.util.logging.config.file=%~dp0logging.properties" %LANDSKAB_VMARGS% -jar "%LAUNCHER%" -nosplash -configuration "%LANDSKAB_DATA%\cache\%BUILD%" -data "%LANDSKAB_DATA%\workbench" -product dk.landskab.ui.product -application dk.landskab.ui.application %NL% %*
if %ERRORLEVEL% EQU 23 goto again
exit /b %ERRORLEVEL%

:usage
set "NL="
if exist "%LANDSKAB_DATA%\language" set /p NL=<"%LANDSKAB_DATA%\language"
if not defined NL set "NL=en"
rem These words are in UTF-8; the window has its own letters back afterwards.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
if "%NL:~0,2%"=="da" (
  echo Brug: landskab-workbench [MAPPE]
  echo Åbner et landskab; uden mappe det, der sidst var åbent. Sproget vælges i Vindue ^> Indstillinger.
) else if "%NL:~0,2%"=="sv" (
  echo Användning: landskab-workbench [MAPP]
  echo Öppnar ett landskap; utan mapp det som var öppet sist. Språket väljs i Fönster ^> Inställningar.
) else (
  echo Usage: landskab-workbench [FOLDER]
  echo Opens a landscape; without a folder the one that was open last. The language is chosen in Window ^> Settings.
)
if defined PAGE chcp %PAGE% >nul
exit /b 0
